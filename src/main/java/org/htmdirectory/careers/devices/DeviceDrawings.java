package org.htmdirectory.careers.devices;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.htmdirectory.careers.devices.DeviceDrawing.Stroke;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The drawings of the kinds of device, read once from the file that pages take them from. */
@Component
public class DeviceDrawings {

    private static final String FILE = "static/img/devices.svg";

    private final Map<String, DeviceDrawing> bySlug;

    DeviceDrawings() {
        this.bySlug = elements(read().getElementsByTagName("symbol"))
                .map(DeviceDrawings::drawing)
                .collect(Collectors.toUnmodifiableMap(DeviceDrawing::slug, Function.identity()));
    }

    /** That of a kind of device; empty where none is drawn. */
    public Optional<DeviceDrawing> of(Device device) {
        return Optional.ofNullable(bySlug.get(device.slug()));
    }

    private static DeviceDrawing drawing(Element symbol) {
        List<Stroke> strokes = elements(symbol.getElementsByTagName("path"))
                .map(path -> new Stroke(path.getAttribute("d"), path.hasAttribute("stroke")))
                .toList();
        return new DeviceDrawing(symbol.getAttribute("id"), strokes);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
    }

    private static Document read() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file);
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("Cannot read " + FILE, unreadable);
        }
    }
}
