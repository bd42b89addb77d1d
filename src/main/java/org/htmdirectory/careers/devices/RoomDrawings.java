package org.htmdirectory.careers.devices;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.RoomDrawing.Part;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The drawings of the rooms of the hospital and of what joins them, read once. */
@Component
public class RoomDrawings {

    private static final String FILE = "careers/devices/hospital.svg";

    private final DeviceDrawings devices;
    private final Map<String, RoomDrawing> byName;

    RoomDrawings(DeviceDrawings devices) {
        this.devices = devices;
        this.byName = Symbols.of(FILE)
                .collect(Collectors.toUnmodifiableMap(symbol -> symbol.getAttribute("id"), this::drawing));
    }

    /** The drawing of that name: a room’s code, <i>roof</i>, <i>elevator</i> or <i>entrance</i>. */
    public RoomDrawing named(String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow();
    }

    private RoomDrawing drawing(Element symbol) {
        String[] box = symbol.getAttribute("viewBox").split(" ");
        return new RoomDrawing(
                Integer.parseInt(box[2]),
                Integer.parseInt(box[3]),
                Symbols.children(symbol).map(this::part).toList());
    }

    private Part part(Element element) {
        return "a".equals(element.getTagName())
                ? new Part("", null, device(element))
                : new Part(element.getAttribute("class"), element.getAttribute("d"), null);
    }

    private PlacedDevice device(Element link) {
        Element use = Symbols.within(link, "use").findFirst().orElseThrow();
        Element area = Symbols.within(link, "rect").findFirst().orElseThrow();
        String href = use.getAttribute("href");
        return new PlacedDevice(
                devices.of(href.substring(href.indexOf('#') + 1)).orElseThrow(),
                number(use, "x"),
                number(use, "y"),
                number(use, "width"),
                Stream.of("x", "y", "width", "height").map(area::getAttribute).toList());
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
