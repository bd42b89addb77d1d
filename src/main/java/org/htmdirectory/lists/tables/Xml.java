package org.htmdirectory.lists.tables;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one XML part of a workbook, with bounds on all that a part could make large. */
final class Xml implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream content;
    private final XMLStreamReader reader;
    private int event;

    Xml(InputStream content) {
        this.content = content;
        try {
            this.reader = FACTORY.createXMLStreamReader(content);
        } catch (XMLStreamException broken) {
            throw SheetException.damaged(broken);
        }
    }

    /** Moves to the next event; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException broken) {
            throw SheetException.damaged(broken);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new SheetException(
                    "This workbook declares XML entities, which no spreadsheet program writes. Save it again"
                            + " with one and try that copy.");
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** The name of the element that begins here, or null. */
    String started() {
        return event == XMLStreamConstants.START_ELEMENT ? reader.getLocalName() : null;
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    /** An attribute by its local name, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number of at most nine digits; -1 for anything else. */
    static int number(String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Appends the characters of this event up to a length; false if there are more than fit. */
    boolean appendTo(StringBuilder text, int longest) {
        if (event != XMLStreamConstants.CHARACTERS
                && event != XMLStreamConstants.CDATA
                && event != XMLStreamConstants.SPACE) {
            return true;
        }
        try {
            int length = Math.min(reader.getTextLength(), Math.max(0, longest - text.length()));
            text.append(reader.getTextCharacters(), reader.getTextStart(), length);
            return length == reader.getTextLength();
        } catch (WstxLazyException broken) {
            throw SheetException.damaged(broken);
        }
    }

    /** Skips to the end of the element that begins here. */
    void skip() {
        for (int depth = 1; depth > 0 && next(); ) {
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 200);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 1 << 12);
        return factory;
    }
}
