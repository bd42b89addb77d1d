package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a workbook says of itself: its sheets, and where its parts are.
 *
 * @param sheets its worksheets in order
 * @param sharedStrings the part with its texts, or null
 * @param styles the part with its styles, or null
 * @param from1904 whether its dates count from 1904
 * @param names what its authors named, in lower case
 * @param parts the kinds of its parts
 */
record Workbook(
        List<Worksheet> sheets,
        String sharedStrings,
        String styles,
        boolean from1904,
        Set<String> names,
        Set<String> parts) {

    private static final int MOST_SHEETS = 10_000;

    /** A worksheet: its name, whether people see it, and the part that it is in. */
    record Worksheet(String name, boolean visible, String part) {}

    private record Relation(String kind, String target) {}

    static Workbook of(WorkbookParts parts) throws IOException {
        String home = relations(parts, "_rels/.rels", "").values().stream()
                .filter(relation -> relation.kind.equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        int folder = home.lastIndexOf('/') + 1;
        String base = home.substring(0, folder);
        Map<String, Relation> relations = relations(parts, base + "_rels/" + home.substring(folder) + ".rels", base);
        try (InputStream content = parts.small(home)) {
            if (content == null) {
                parts.refuseOthers();
                throw SheetException.damaged(null);
            }
            return new Reading(relations).read(new Xml(content));
        }
    }

    List<String> sheetNames() {
        return sheets.stream().map(Worksheet::name).toList();
    }

    private static Map<String, Relation> relations(WorkbookParts parts, String part, String base) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        try (InputStream content = parts.small(part)) {
            if (content == null) {
                return relations;
            }
            Xml xml = new Xml(content);
            while (xml.next()) {
                String id = "Relationship".equals(xml.started()) ? xml.attribute("Id") : null;
                String target = id == null ? null : xml.attribute("Target");
                String type = id == null ? null : xml.attribute("Type");
                if (target != null && type != null) {
                    String kind = type.substring(type.lastIndexOf('/') + 1);
                    relations.put(id, new Relation(kind, target.startsWith("/") ? target.substring(1) : base + target));
                }
            }
        }
        return relations;
    }

    /** Reads the workbook's main part. */
    private static final class Reading {

        private final Map<String, Relation> relations;
        private final List<Worksheet> sheets = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private boolean from1904;

        private Reading(Map<String, Relation> relations) {
            this.relations = relations;
        }

        private Workbook read(Xml xml) {
            while (xml.next()) {
                String element = xml.started();
                if ("sheet".equals(element)) {
                    addSheet(xml);
                } else if ("workbookPr".equals(element)) {
                    String setting = xml.attribute("date1904");
                    from1904 = "1".equals(setting) || "true".equals(setting);
                } else if ("definedName".equals(element) && xml.attribute("name") != null) {
                    names.add(xml.attribute("name").toLowerCase(Locale.ROOT));
                }
            }
            if (sheets.isEmpty()) {
                throw new SheetException("This workbook has no sheet with cells.");
            }
            Set<String> kinds = new HashSet<>();
            relations.values().forEach(relation -> kinds.add(relation.kind));
            return new Workbook(List.copyOf(sheets), target("sharedStrings"), target("styles"), from1904, names, kinds);
        }

        private void addSheet(Xml xml) {
            Relation relation = relations.get(xml.attribute("id"));
            String name = xml.attribute("name");
            if (relation != null && name != null && relation.kind.equals("worksheet") && sheets.size() < MOST_SHEETS) {
                String state = xml.attribute("state");
                sheets.add(new Worksheet(name, state == null || state.equals("visible"), relation.target));
            }
        }

        private String target(String kind) {
            return relations.values().stream()
                    .filter(relation -> relation.kind.equals(kind))
                    .map(Relation::target)
                    .findFirst()
                    .orElse(null);
        }
    }
}
