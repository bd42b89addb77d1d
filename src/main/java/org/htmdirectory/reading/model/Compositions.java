package org.htmdirectory.reading.model;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.PackedTable;

/**
 * Roles put together from parts: which devices, what is done to them, for whom. So a role of which few titles are known is
 * recognized by what its titles are made of. Read once from {@code reading/model/compositions.csv}: of each group of parts,
 * alternatives parted by bars, one must be there, and none of what is excluded. A part that ends with a colon stands for its
 * whole group; <i>maker:</i> is what an employer makes or serves, where it is one line of products alone.
 */
public final class Compositions {

    /** The word alone is a science more often than a device. */
    private static final String BIOMEDICAL = "device:biomedical";

    /** Whoever leads does other work than those who are led. */
    private static final String LEADING = "person:leading";

    private static final Set<String> LEADERS =
            Set.of("person:supervisor", "person:manager", "person:director", "person:executive");

    /** Each part that the rules name has a bit of its own. */
    private static final Map<String, Long> BITS = new HashMap<>();

    /** The one set of them. */
    public static final Compositions ROLES = new Compositions();

    /**
     * What makes up a role.
     *
     * @param parts the alternatives of each group, as bits
     * @param excluded what may not be there, as bits
     * @param employers the kinds of employers it holds for; empty for all
     */
    private record Rule(String role, long[] parts, long excluded, Set<String> employers) {

        static Rule of(NamedCsvRecord row) {
            return new Rule(
                    row.getField("role"),
                    words(row, "parts")
                            .mapToLong(part -> bits(Stream.of(part.split("\\|"))))
                            .toArray(),
                    bits(words(row, "excluded")),
                    Set.copyOf(words(row, "employers").toList()));
        }

        private static Stream<String> words(NamedCsvRecord row, String column) {
            String field = row.getField(column);
            return field.isEmpty() ? Stream.empty() : Stream.of(field.split(" "));
        }

        private static long bits(Stream<String> parts) {
            return parts.mapToLong(part -> BITS.computeIfAbsent(part, first -> next()))
                    .reduce(0, (some, more) -> some | more);
        }

        private static long next() {
            if (BITS.size() == Long.SIZE) {
                throw new IllegalStateException("reading/model/compositions.csv names more than 64 parts");
            }
            return 1L << BITS.size();
        }

        boolean fits(long shown, String employer) {
            if ((excluded & shown) != 0 || !employers.isEmpty() && !employers.contains(employer)) {
                return false;
            }
            for (long part : parts) {
                if ((part & shown) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Rule> rules;

    private Compositions() {
        rules = PackedTable.rows("/reading/model/compositions.csv").stream()
                .map(Rule::of)
                .toList();
    }

    /** The roles that what these clues show makes up, each once, in the order of the table. */
    public List<String> of(Clues clues) {
        long shown = shown(clues);
        if (shown == 0) {
            return List.of();
        }
        List<String> roles = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.fits(shown, clues.surroundings().employer()) && !roles.contains(rule.role)) {
                roles.add(rule.role);
            }
        }
        return roles;
    }

    /** How many rules there are. */
    int size() {
        return rules.size();
    }

    /** The place of the only rule by which these clues make up a role; empty where there is none, or another one. */
    OptionalInt only(Clues clues, String role) {
        long shown = shown(clues);
        int[] fitting = IntStream.range(0, rules.size())
                .filter(at -> rules.get(at).role.equals(role)
                        && rules.get(at).fits(shown, clues.surroundings().employer()))
                .toArray();
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    private static long shown(Clues clues) {
        long shown = 0;
        for (Concepts.ConceptMatch match : clues.concepts()) {
            String concept = match.concept();
            shown |= bit(concept);
            if (!concept.equals(BIOMEDICAL)) {
                shown |= bit(concept.substring(0, concept.indexOf(':') + 1));
            }
            if (LEADERS.contains(concept)) {
                shown |= bit(LEADING);
            }
        }
        Set<String> equipment = clues.surroundings().equipment();
        return equipment.size() == 1
                ? shown | bit("maker:" + equipment.iterator().next())
                : shown;
    }

    private static long bit(String part) {
        return BITS.getOrDefault(part, 0L);
    }
}
