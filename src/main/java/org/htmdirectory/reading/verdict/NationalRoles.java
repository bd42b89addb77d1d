package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.reference.PackedTable;

/** Roles that belong to one country, and what they are in others. Read once from {@code reading/verdict/national-roles.csv}. */
final class NationalRoles {

    /** How much likelier a country's own role is there. Set by hand: so much that it comes before the role it is like. */
    private static final double AT_HOME = 6;

    private record National(String country, double elsewhere) {}

    private static final Map<String, National> ROLES = new HashMap<>();

    static {
        PackedTable.rows("/reading/verdict/national-roles.csv")
                .forEach(row -> ROLES.put(
                        row.getField("role"),
                        new National(row.getField("country"), Double.parseDouble(row.getField("elsewhere")))));
    }

    private NationalRoles() {}

    /** Whether there can be such a role in a country; anywhere, where the country is null. */
    static boolean mayBe(String role, String country) {
        return country == null || weight(role, country) > 0;
    }

    /** The shares of roles where the country is known; their sum stays what it was. */
    static List<Candidate> in(String country, List<Candidate> candidates) {
        if (country == null) {
            return candidates;
        }
        double before = candidates.stream().mapToDouble(Candidate::confidence).sum();
        double after =
                candidates.stream().mapToDouble(one -> weighed(one, country)).sum();
        List<Candidate> there = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double share = weighed(candidate, country);
            if (share > 0) {
                there.add(new Candidate(candidate.role(), share * before / after));
            }
        }
        return there;
    }

    private static double weighed(Candidate candidate, String country) {
        return candidate.confidence() * weight(candidate.role().slug(), country);
    }

    private static double weight(String role, String country) {
        National national = ROLES.get(role);
        if (national == null) {
            return 1;
        }
        return national.country.equals(country) ? AT_HOME : national.elsewhere;
    }
}
