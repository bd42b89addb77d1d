package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.Features;
import org.htmdirectory.reading.model.Model;
import org.htmdirectory.terms.RoleRef;

/**
 * One job, weighed.
 *
 * @param clues what it shows
 * @param evidence what speaks for and against
 * @param field how probable the model finds it that this is work in the field
 * @param roles the roles, likeliest first, each with its share of that; empty where it is far from the field
 */
record Weighing(Clues clues, WorkEvidence evidence, double field, List<Candidate> roles) {

    private static final int MOST = 5;

    /** Below this nobody asks which role a title would be that is no question anyhow. It saves time alone. */
    private static final double FAR = 0.03;

    static Weighing of(Clues clues, Model model, Map<String, RoleRef> roles, boolean known, String country) {
        int[] features = Features.of(clues);
        double field = model.field(features);
        WorkEvidence evidence = new WorkEvidence(clues);
        boolean asked = known || field >= FAR || evidence.isDeviceWorker();
        return new Weighing(clues, evidence, field, asked ? roles(features, model, roles, country) : List.of());
    }

    private static List<Candidate> roles(int[] features, Model model, Map<String, RoleRef> roles, String country) {
        double[] shares = model.roles(features);
        List<Candidate> candidates = new ArrayList<>(shares.length);
        for (int at = 0; at < shares.length; at++) {
            RoleRef role = roles.get(model.roles().get(at));
            if (role != null) {
                candidates.add(new Candidate(role, shares[at]));
            }
        }
        List<Candidate> there = new ArrayList<>(NationalRoles.in(country, candidates));
        there.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
        return List.copyOf(there.subList(0, Math.min(MOST, there.size())));
    }

    /** The likeliest role. */
    RoleRef role() {
        return roles.get(0).role();
    }

    /** The model's number for the likeliest role being right. */
    double raw() {
        return roles.isEmpty() ? 0 : field * roles.get(0).confidence();
    }
}
