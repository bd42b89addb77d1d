package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;

/**
 * The form in which a visitor chooses roles to compare; also the page that shows nothing but this form.
 *
 * @param groups all roles by family
 * @param fields a field for each role that can be chosen
 * @param problem what is wrong with what was chosen, in a sentence, or null
 */
record Chooser(List<Group> groups, List<Field> fields, String problem) {

    /** A comparison is of two roles or more. */
    static final int LEAST = 2;

    /** More columns than these cannot be read side by side. */
    static final int MOST = 4;

    private static final List<String> LABELS = List.of("First role", "Second role", "Third role", "Fourth role");

    /** A form that holds those roles. */
    static Chooser of(Terminology terminology, List<Role> chosen, String problem) {
        return new Chooser(
                terminology.families().stream()
                        .map(family -> new Group(family, terminology.rolesOf(family)))
                        .toList(),
                IntStream.range(0, MOST)
                        .mapToObj(at -> new Field(at + 1, at < chosen.size() ? chosen.get(at) : null))
                        .toList(),
                problem);
    }

    /** The page's heading. */
    public String title() {
        return "Compare roles";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Put two to four jobs in healthcare technology management side by side: what they do, what they pay,"
                + " how they grow and what they ask for.";
    }

    /** A family and its roles. */
    record Group(Family family, List<Role> roles) {}

    /**
     * One of the fields.
     *
     * @param number counted from one
     * @param role what is chosen in it, or null
     */
    record Field(int number, Role role) {

        /** Its label. */
        public String label() {
            return LABELS.get(number - 1);
        }

        /** Whether it may stay empty. */
        public boolean isOptional() {
            return number > LEAST;
        }

        /** Whether that role is chosen in it. */
        public boolean holds(Role other) {
            return other.equals(role);
        }
    }
}
