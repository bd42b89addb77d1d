package org.htmdirectory.platform.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the layout needs to know about the page it frames, beside the page's own words.
 *
 * @param path the page's address without query; null on error pages
 * @param canonical the page's one full address, without query; null on error pages, which have none, and
 *     where the site has no public address
 * @param picture the full address of the picture that stands beside the page's link where it is shared; null on error pages
 *     and where no address of the site is to be believed
 * @param state the state that the visitor has chosen, or null
 * @param nationwide the address of the page without the chosen state, or null
 * @param kept what else the page was asked with, which a form that chooses a state must keep
 */
public record PageFurniture(
        String path, String canonical, String picture, UsState state, String nationwide, List<Kept> kept) {

    private static final String PICTURES = "/share";
    private static final String PNG = ".png";

    /** The path of the picture of the page at that path. */
    static String pathOfPicture(String page) {
        return PICTURES + page + PNG;
    }

    /** The path of the picture of the schools of a state. */
    static String pathOfPicture(UsState state) {
        return pathOfPicture(addressOfPicture(state));
    }

    /** What stands for the schools of a state where pictures are asked for. */
    public static String addressOfPicture(UsState state) {
        return "/states/" + state.slug();
    }

    /** The path of the page whose picture the file of that name below {@code /share} is; empty where it is none. */
    public static Optional<String> pageOfPicture(String file) {
        return file.endsWith(PNG) ? Optional.of(file.substring(0, file.length() - PNG.length())) : Optional.empty();
    }

    /** The parts named in the header. */
    public List<PartLink> header() {
        return links(true);
    }

    /** The parts named in the footer. */
    public List<PartLink> footer() {
        return links(false);
    }

    /** What the frame of the page depends on beside the edition: pages with equal ones have the same frame. */
    Frame frame() {
        SitePart here = path == null ? null : SitePart.of(path).orElse(null);
        return new Frame(here, here != null && here.address().equals(path), state);
    }

    /** The states that one may choose from. */
    public List<UsState> states() {
        return List.of(UsState.values());
    }

    private List<PartLink> links(boolean header) {
        SitePart here = path == null ? null : SitePart.of(path).orElse(null);
        return Arrays.stream(SitePart.values())
                .filter(part -> part.isInHeader() == header)
                .map(part -> new PartLink(part.label(), part.address(), current(part, here)))
                .toList();
    }

    private String current(SitePart part, SitePart here) {
        if (part != here) {
            return null;
        }
        return part.address().equals(path) ? "page" : "true";
    }

    /** A part of the site, whether the page is that part's own, and the state that was chosen. */
    record Frame(SitePart part, boolean own, UsState state) {}

    /** A part of the page's query beside the state. */
    public record Kept(String name, String value) {}

    /**
     * A link to a part of the site.
     *
     * @param label what it is called
     * @param address its own page
     * @param current how the page stands to it, as {@code aria-current} has it: <i>page</i> is the part's own page,
     *     <i>true</i> a page within it; null elsewhere
     */
    public record PartLink(String label, String address, String current) {}
}
