package org.htmdirectory.lists.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through one XML part of a workbook, with bounds on all that a part could make large. */
final class Xml implements Closeable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int UTF_16_MARK = 0xFE + 0xFF;
    private static final int DEEPEST = 100;
    private static final int LONGEST_STEP = 4 << 20;
    private static final int LETTERS_PER_THING = 100;

    private final InputStream content;
    private final XMLStreamReader reader;
    private int event;
    private int depth;
    private int step;

    Xml(InputStream content) {
        this.content = content;
        try {
            this.reader = FACTORY.createXMLStreamReader(decoded(new BufferedInputStream(new Measured(content))));
        } catch (IOException | XMLStreamException broken) {
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
        step = 0;
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new SheetException(
                    "This workbook declares XML entities, which no spreadsheet program writes. Save it again"
                            + " with one and try that copy.");
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw SheetException.damaged(null);
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

    /** How many things a tree of all parts would hold for this event: elements, attributes and stretches of text. */
    int weight() {
        if (event == XMLStreamConstants.START_ELEMENT) {
            int weight = 1 + reader.getAttributeCount();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                weight += reader.getAttributeValue(i).length() / LETTERS_PER_THING;
            }
            return weight;
        }
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                ? reader.getTextLength() / LETTERS_PER_THING
                : 0;
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
        int length = Math.min(reader.getTextLength(), Math.max(0, longest - text.length()));
        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
        return length == reader.getTextLength();
    }

    /** Skips to the end of the element that begins here. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Nothing in it is wanted.
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    // Workbooks are UTF-8 or UTF-16. Left to itself the XML reader would print to the screen where bytes are neither.
    private static Reader decoded(InputStream bytes) throws IOException {
        bytes.mark(2);
        boolean wide = bytes.read() + bytes.read() == UTF_16_MARK;
        bytes.reset();
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        Reader text = new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    // The JDK's own, whatever else a library may bring along.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Ends where one attribute, comment or section goes on for megabytes, which the reader would hold at once. */
    private final class Measured extends MeasuredStream {

        private Measured(InputStream content) {
            super(content);
        }

        @Override
        void count(int read) {
            step += read;
            if (step > LONGEST_STEP) {
                throw SheetException.damaged(null);
            }
        }
    }
}
