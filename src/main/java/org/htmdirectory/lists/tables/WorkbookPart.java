package org.htmdirectory.lists.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A part of a workbook of one sheet, as it is packed.
 *
 * @param name where it is in the file
 * @param content its bytes
 */
record WorkbookPart(String name, byte[] content) {

    /** Where the sheet's own part is. */
    static final String SHEET = "xl/worksheets/sheet1.xml";

    static final String SHEET_END = "</sheetData></worksheet>";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PLAIN_STYLES = "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
            + "</styleSheet>";

    /** All parts but the sheet's own. */
    static List<WorkbookPart> of(WorkbookLook look) {
        return List.of(
                text("[Content_Types].xml", contentTypes()),
                text("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))),
                text("xl/workbook.xml", workbook(look)),
                text(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                                + relation(2, "styles", "styles.xml"))),
                look.styles() == null
                        ? text("xl/styles.xml", PLAIN_STYLES)
                        : new WorkbookPart("xl/styles.xml", look.styles()));
    }

    /** The sheet's own part up to its first row. */
    static String sheetStart(List<WorkbookLook.Width> widths) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\">");
        if (!widths.isEmpty()) {
            xml.append("<cols>");
            widths.forEach(width -> xml.append("<col min=\"%d\" max=\"%d\" width=\"%s\" customWidth=\"1\"%s/>"
                    .formatted(width.from(), width.to(), width.width(), width.hidden() ? " hidden=\"1\"" : "")));
            xml.append("</cols>");
        }
        return xml.append("<sheetData>").toString();
    }

    private static WorkbookPart text(String name, String xml) {
        return new WorkbookPart(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("workbook.xml", "sheet.main+xml")
                + override("worksheets/sheet1.xml", "worksheet+xml")
                + override("styles.xml", "styles+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPES + type + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATION + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static String workbook(WorkbookLook look) {
        StringBuilder name = new StringBuilder();
        Escapes.append(name, look.sheet());
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\">"
                + "<workbookPr" + (look.from1904() ? " date1904=\"1\"" : "") + "/>"
                + "<sheets><sheet name=\"" + name + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }
}
