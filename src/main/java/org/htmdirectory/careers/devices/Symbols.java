package org.htmdirectory.careers.devices;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The symbols of an SVG file of ours. */
final class Symbols {

    private Symbols() {}

    /** Those of a file on the class path. */
    static Stream<Element> of(String file) {
        return all(read(file).getElementsByTagName("symbol"));
    }

    /** The elements of that name within another, in their order. */
    static Stream<Element> within(Element element, String name) {
        return all(element.getElementsByTagName(name));
    }

    /** The elements right under another, in their order. */
    static Stream<Element> children(Element element) {
        return all(element.getChildNodes());
    }

    private static Stream<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }

    private static Document read(String path) {
        try (InputStream file = new ClassPathResource(path).getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file);
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("Cannot read " + path, unreadable);
        }
    }
}
