package org.htmdirectory.careers.devices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.careers.devices.DeviceDrawing.Stroke;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** The drawings of the kinds of device, read once from the file that pages take them from. */
@Component
public class DeviceDrawings {

    private static final String FILE = "static/img/devices.svg";
    private static final String STROKE = "stroke";
    private static final String NONE = "none";

    private final Map<String, DeviceDrawing> bySlug;

    DeviceDrawings() {
        this.bySlug = Symbols.of(FILE)
                .map(DeviceDrawings::drawing)
                .collect(Collectors.toUnmodifiableMap(DeviceDrawing::slug, Function.identity()));
    }

    /** That of a kind of device; empty where none is drawn. */
    public Optional<DeviceDrawing> of(Device device) {
        return of(device.slug());
    }

    Optional<DeviceDrawing> of(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    private static DeviceDrawing drawing(Element symbol) {
        Map<Boolean, List<Element>> paths =
                Symbols.within(symbol, "path").collect(Collectors.partitioningBy(DeviceDrawings::isLine));
        return new DeviceDrawing(
                symbol.getAttribute("id"),
                paths.get(false).stream().map(path -> path.getAttribute("d")).collect(Collectors.joining()),
                paths.get(true).stream()
                        .map(path -> new Stroke(path.getAttribute("d"), path.hasAttribute(STROKE)))
                        .toList());
    }

    /** Whether it is drawn; what is not only hides what stands behind. */
    private static boolean isLine(Element path) {
        return !NONE.equals(path.getAttribute(STROKE));
    }
}
