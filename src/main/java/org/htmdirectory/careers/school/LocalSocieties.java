package org.htmdirectory.careers.school;

import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/** The field's societies in a state. What knows the organizations of the field offers a bean of this type. */
public interface LocalSocieties {

    /** Those for people of that state, by name; none where none is known. */
    List<Society> in(UsState state);

    /**
     * A society.
     *
     * @param name its name
     * @param address its page on this site
     * @param website its own pages, or null where none are known
     * @param standing what it is, in a sentence or two
     * @param citations where this was read
     */
    record Society(String name, String address, String website, String standing, List<Citation> citations) {}
}
