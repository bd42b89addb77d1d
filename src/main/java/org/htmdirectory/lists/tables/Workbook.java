package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;

/**
 * What a workbook says of itself: its sheets, and where its parts are.
 *
 * @param sheets its worksheets in order
 * @param sharedStrings the part with its texts, or null
 * @param styles the part with its styles, or null
 * @param from1904 whether its dates count from 1904
 * @param kinds the kinds of its parts
 */
record Workbook(
        List<Worksheet> sheets, PackagePart sharedStrings, PackagePart styles, boolean from1904, Set<String> kinds) {

    private static final int MOST_SHEETS = 10_000;

    /** A worksheet: its name, whether people see it, and the part that it is in, null if that is missing. */
    record Worksheet(String name, boolean visible, PackagePart part) {}

    static Workbook of(WorkbookPackage file) throws IOException {
        PackagePart home = file.home();
        if (home == null) {
            throw SheetException.damaged(null);
        }
        Map<String, Worksheet> byId = new HashMap<>();
        Map<String, PackagePart> byKind = new HashMap<>();
        for (PackageRelationship relation : relations(home)) {
            String kind = WorkbookPackage.kind(relation);
            byKind.putIfAbsent(kind, file.target(relation));
            if (kind.equals("worksheet")) {
                byId.put(relation.getId(), new Worksheet("", true, file.target(relation)));
            }
        }
        List<Worksheet> sheets = new ArrayList<>();
        boolean from1904 = read(home, byId, sheets);
        if (sheets.isEmpty()) {
            throw new SheetException("This workbook has no sheet with cells.");
        }
        return new Workbook(sheets, byKind.get("sharedStrings"), byKind.get("styles"), from1904, byKind.keySet());
    }

    List<String> sheetNames() {
        return sheets.stream().map(Worksheet::name).toList();
    }

    /** Whether it can run programs. */
    boolean hasMacros() {
        return kinds.contains("vbaProject") || kinds.contains("xlMacrosheet");
    }

    /** Whether macros stand in sheets of their own, as in the oldest workbooks. */
    boolean hasMacroSheets() {
        return kinds.contains("xlMacrosheet");
    }

    private static Iterable<PackageRelationship> relations(PackagePart home) {
        try {
            return home.getRelationships();
        } catch (InvalidFormatException broken) {
            throw SheetException.damaged(broken);
        }
    }

    private static boolean read(PackagePart home, Map<String, Worksheet> byId, List<Worksheet> sheets)
            throws IOException {
        boolean from1904 = false;
        try (InputStream content = WorkbookPackage.small(home)) {
            Xml xml = new Xml(content);
            while (xml.next()) {
                if ("workbookPr".equals(xml.started())) {
                    String setting = xml.attribute("date1904");
                    from1904 = "1".equals(setting) || "true".equals(setting);
                } else if ("sheet".equals(xml.started()) && sheets.size() < MOST_SHEETS) {
                    String name = xml.attribute("name");
                    Worksheet found = byId.get(xml.attribute("id"));
                    if (name != null && found != null) {
                        String state = xml.attribute("state");
                        sheets.add(new Worksheet(name, state == null || state.equals("visible"), found.part()));
                    }
                }
            }
        }
        return from1904;
    }
}
