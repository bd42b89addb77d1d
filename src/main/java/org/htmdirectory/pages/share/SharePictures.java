package org.htmdirectory.pages.share;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.devices.DeviceDrawing;
import org.htmdirectory.careers.devices.DeviceDrawings;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.careers.devices.KnownDevice;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Draws what stands beside a page's link: the pages that visitors can look for, and the site itself for all others. */
@Component
class SharePictures {

    /** Drawing takes a while, keeping all would take hundreds of megabytes. */
    private static final int MOST_KEPT = 200;

    private static final String SITE = "";

    private final Terminology terminology;
    private final Devices devices;
    private final DeviceDrawings drawings;
    private final Press press;
    private final Derived<Map<String, SharedPage>> pages;
    private final Derived<Cache<SharedPage, byte[]>> drawn;

    SharePictures(
            Editions editions,
            List<SearchSection> sections,
            Terminology terminology,
            Devices devices,
            DeviceDrawings drawings,
            Press press) {
        this.terminology = terminology;
        this.devices = devices;
        this.drawings = drawings;
        this.press = press;
        this.pages = new Derived<>(editions, () -> pages(sections));
        this.drawn = new Derived<>(
                editions, () -> Caffeine.newBuilder().maximumSize(MOST_KEPT).build());
    }

    /** The picture of the page at a path, or of the nearest one above it that has a picture of its own: a PNG. */
    byte[] of(String path) {
        return drawn.get().get(nearest(path), page -> press.picture("pages/share/picture", page));
    }

    SharedPage nearest(String path) {
        Map<String, SharedPage> known = pages.get();
        String at = path;
        while (!known.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return known.get(at);
    }

    private Map<String, SharedPage> pages(List<SearchSection> sections) {
        DeviceDrawing any = drawn(devices.all().stream()).orElseThrow();
        Map<String, DeviceDrawing> drawn = drawnByAddress();
        Map<String, SharedPage> pages = new HashMap<>();
        pages.put(SITE, SharedPage.ofSite(any));
        for (SearchSection section : sections) {
            for (SearchEntry entry : section.entries()) {
                pages.putIfAbsent(
                        entry.address(),
                        SharedPage.of(entry, section.heading(), drawn.getOrDefault(entry.address(), any)));
            }
        }
        return Map.copyOf(pages);
    }

    /** What the pages of devices and of jobs show; a job, the first of what it looks after. */
    private Map<String, DeviceDrawing> drawnByAddress() {
        Map<String, DeviceDrawing> drawn = new HashMap<>();
        devices.all()
                .forEach(device -> drawn(Stream.of(device)).ifPresent(drawing -> drawn.put(device.address(), drawing)));
        terminology
                .roles()
                .forEach(role -> drawn(devices.of(role.ref()).stream().map(KnownDevice::device))
                        .ifPresent(drawing -> drawn.put("/roles/" + role.slug(), drawing)));
        return drawn;
    }

    private Optional<DeviceDrawing> drawn(Stream<Device> devices) {
        return devices.flatMap(device -> drawings.of(device).stream()).findFirst();
    }
}
