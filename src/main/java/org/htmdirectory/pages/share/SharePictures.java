package org.htmdirectory.pages.share;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.careers.devices.DeviceDrawing;
import org.htmdirectory.careers.devices.DeviceDrawings;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.careers.devices.RoomDrawings;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.platform.site.PageFurniture;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.htmdirectory.platform.site.UsState;
import org.springframework.stereotype.Component;

/**
 * Draws what stands beside a page's link: the pages that visitors can look for, the schools of each state, and the site itself
 * for all others.
 */
@Component
class SharePictures {

    /** Drawing takes a while, keeping all would take hundreds of megabytes. */
    private static final int MOST_KEPT = 200;

    private static final String SITE = "";
    private static final String PAGES = "Pages";
    private static final String SCHOOLS = "Schools and apprenticeships";
    private static final String DEVICES = "Devices";

    /** Pages whose technician is not that of all pages. */
    private static final Map<String, String> AS =
            Map.of("/schools", SCHOOLS, "/programs", SCHOOLS, "/certifications", "Certifications", "/devices", DEVICES);

    private final RoleDrawings roles;
    private final Devices devices;
    private final DeviceDrawings drawings;
    private final RoomDrawings rooms;
    private final Programs programs;
    private final Press press;
    private final Derived<Map<String, SharedPage>> pages;
    private final Derived<Cache<SharedPage, byte[]>> drawn;

    SharePictures(
            Editions editions,
            List<SearchSection> sections,
            RoleDrawings roles,
            Devices devices,
            DeviceDrawings drawings,
            RoomDrawings rooms,
            Programs programs,
            Press press) {
        this.roles = roles;
        this.devices = devices;
        this.drawings = drawings;
        this.rooms = rooms;
        this.programs = programs;
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
        Map<String, DeviceDrawing> drawn = drawnByAddress();
        Map<String, SharedPage> pages = new HashMap<>();
        pages.put(SITE, SharedPage.ofSite(Scene.ofSite(rooms)));
        for (UsState state : UsState.values()) {
            pages.put(PageFurniture.addressOfPicture(state), SharedPage.of(state, schools(state), SCHOOLS));
        }
        for (SearchSection section : sections) {
            for (SearchEntry entry : section.entries()) {
                pages.putIfAbsent(entry.address(), page(entry, section.heading(), drawn.get(entry.address())));
            }
        }
        return Map.copyOf(pages);
    }

    private SharedPage page(SearchEntry entry, String heading, DeviceDrawing drawing) {
        String kind = PAGES.equals(heading) ? null : heading;
        if (drawing != null) {
            return SharedPage.of(entry, kind, drawing);
        }
        return UsState.find(entry.name())
                .map(state -> SharedPage.of(state, entry.about(), kind))
                .orElseGet(() ->
                        SharedPage.of(entry, kind, Scene.of(AS.getOrDefault(entry.address(), heading), rooms)));
    }

    private String schools(UsState state) {
        List<Program> here = programs.in(state);
        return here.isEmpty()
                ? "What is taught next door and online for technicians of medical equipment."
                : Programs.counted(here)
                        + " for technicians of medical equipment, and what is taught next door and online.";
    }

    private Map<String, DeviceDrawing> drawnByAddress() {
        Map<String, DeviceDrawing> drawn = new HashMap<>(roles.byAddress());
        devices.all().forEach(device -> drawings.of(device).ifPresent(drawing -> drawn.put(device.address(), drawing)));
        return drawn;
    }
}
