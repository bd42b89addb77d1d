package org.htmdirectory.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.web.util.HtmlUtils;

/**
 * What each release changed, as an Atom feed (RFC 4287). Names of entries do not tell where the site stands, so that a copy
 * that moves repeats nothing; an entry is as new as our reading of the figures, since many releases do not say their day.
 *
 * @param entries the releases told of, newest first
 * @param address makes the address that a link has out of a path
 */
record ChangesFeed(List<ChangedRelease> entries, UnaryOperator<String> address) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String URN =
            "urn:uuid:" + UUID.nameUUIDFromBytes("htm-directory/sources/changes".getBytes(UTF_8));

    /** Written out in full. */
    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "en");
            element(xml, "id", URN);
            element(xml, "title", "HTM Directory: what each release changed");
            element(xml, "updated", moment(newestDay()));
            author(xml, "HTM Directory");
            link(xml, "self", "application/atom+xml", "/sources/changes.atom");
            link(xml, "alternate", "text/html", "/sources/changes");
            for (ChangedRelease entry : entries) {
                write(xml, entry);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private String newestDay() {
        return entries.stream()
                .map(ChangedRelease::read)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("No release can be compared with another"));
    }

    private void write(XMLStreamWriter xml, ChangedRelease entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.urn());
        element(xml, "title", entry.release().name());
        element(xml, "updated", moment(entry.read()));
        link(xml, "alternate", "text/html", entry.address());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(html(entry));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String html(ChangedRelease entry) {
        StringBuilder html = new StringBuilder();
        for (ChangedSubject subject : entry.subjects()) {
            for (FigureChange change : subject.nation()) {
                html.append("<p>")
                        .append(HtmlUtils.htmlEscape(subject.name() + ": " + change.words(), UTF_8.name()))
                        .append("</p>");
            }
        }
        entry.citations()
                .forEach(citation -> html.append("<p>Source: ")
                        .append(HtmlUtils.htmlEscape(citation.written(), UTF_8.name()))
                        .append("</p>"));
        return html.toString();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address.apply(path));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String moment(String day) {
        return day + "T00:00:00Z";
    }
}
