package org.htmdirectory.lists.tables;

/** A text that a workbook may cut into pieces of different looks, and may tell how to pronounce. */
final class RichText {

    private final Xml xml;
    private final int longest;

    RichText(Xml xml, int longest) {
        this.xml = xml;
        this.longest = longest;
    }

    /** The pieces in one, up to the end of an element. */
    String until(String end) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        while (xml.next() && !xml.ends(end)) {
            String element = xml.started();
            if ("rPh".equals(element)) {
                xml.skip();
            } else if ("t".equals(element)) {
                inText = true;
            } else if (xml.ends("t")) {
                inText = false;
            } else if (inText) {
                xml.appendTo(text, longest);
            }
        }
        return text.toString();
    }
}
