package org.htmdirectory.labor.area;

import java.util.List;
import org.htmdirectory.platform.site.UsState;

/** What helps people of a state beside its figures, such as schools. What knows of such help offers a bean of this type. */
public interface LocalHelp {

    /** What it is, as a heading. */
    String heading();

    /** What there is for people of that state; none where none is known. */
    List<Offer> in(UsState state);

    /** What is said where none is known. */
    String none();

    /**
     * Something that helps.
     *
     * @param name its name
     * @param address its page on this site
     * @param words what else to know of it, in short, or null
     */
    record Offer(String name, String address, String words) {}
}
