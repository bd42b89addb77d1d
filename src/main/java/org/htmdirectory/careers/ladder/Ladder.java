package org.htmdirectory.careers.ladder;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.terms.Family;

/** The whole ladder of one edition. */
public final class Ladder {

    private final List<Start> starts;
    private final List<Rung> rungs;
    private final List<Transition> transitions;
    private final List<Pay> pay;
    private final List<Tuition> tuition;
    private final Map<String, Place> places;
    private final Map<String, List<Transition>> from;
    private final Map<String, List<Transition>> to;
    private final Map<String, Integer> heights;

    /** A ladder of these parts, its rungs by family; transitions and pay name only starts and rungs that are among them. */
    public Ladder(
            List<Start> starts, List<Rung> rungs, List<Transition> transitions, List<Pay> pay, List<Tuition> tuition) {
        this.starts = List.copyOf(starts);
        this.transitions = List.copyOf(transitions);
        this.pay = List.copyOf(pay);
        this.tuition = List.copyOf(tuition);
        this.places = Stream.<Place>concat(starts.stream(), rungs.stream())
                .collect(Collectors.toUnmodifiableMap(Place::slug, Function.identity()));
        this.from = transitions.stream()
                .collect(Collectors.groupingBy(step -> step.from().slug()));
        this.to = transitions.stream()
                .collect(Collectors.groupingBy(step -> step.to().slug()));
        this.heights = heights();
        this.rungs = lowestFirst(rungs);
    }

    private Map<String, Integer> heights() {
        Map<String, Integer> fewest = new HashMap<>();
        Deque<Place> open = new ArrayDeque<>();
        starts.stream().filter(start -> start.rung() == null).forEach(start -> {
            fewest.put(start.slug(), 0);
            open.add(start);
        });
        while (!open.isEmpty()) {
            Place at = open.remove();
            for (Transition step : from(at)) {
                if (fewest.putIfAbsent(step.to().slug(), fewest.get(at.slug()) + 1) == null) {
                    open.add(step.to());
                }
            }
        }
        return Map.copyOf(fewest);
    }

    private List<Rung> lowestFirst(List<Rung> byFamily) {
        List<Family> families =
                byFamily.stream().map(rung -> rung.role().family()).distinct().toList();
        return byFamily.stream()
                .sorted(Comparator.<Rung>comparingInt(
                                rung -> families.indexOf(rung.role().family()))
                        .thenComparingInt(this::height))
                .toList();
    }

    /** The fewest steps in which someone gets to a place from outside the field; 0 where nothing leads there. */
    public int height(Place place) {
        return heights.getOrDefault(place.slug(), 0);
    }

    /** The starting points, in the order in which pages offer them. */
    public List<Start> starts() {
        return starts;
    }

    /** The rungs by family, the lower before the higher. */
    public List<Rung> rungs() {
        return rungs;
    }

    /** Every transition. */
    public List<Transition> transitions() {
        return transitions;
    }

    /** The start or rung of that slug. */
    public Optional<Place> find(String slug) {
        return Optional.ofNullable(places.get(slug));
    }

    /** The rung of that slug. */
    public Optional<Rung> rung(String slug) {
        return find(slug).filter(Rung.class::isInstance).map(Rung.class::cast);
    }

    /** The rungs of a role, the lower before the higher. */
    public List<Rung> rungsOf(String role) {
        return rungs.stream().filter(rung -> rung.role().slug().equals(role)).toList();
    }

    /** What leads away from a place. */
    public List<Transition> from(Place place) {
        return from.getOrDefault(place.slug(), List.of());
    }

    /** What leads to a place. */
    public List<Transition> to(Place place) {
        return to.getOrDefault(place.slug(), List.of());
    }

    /** What people on that very rung earn, the newest figure first. */
    public List<Pay> payOn(Rung rung) {
        return pay.stream().filter(figure -> rung.slug().equals(figure.rung())).toList();
    }

    /** What people in a role earn, whatever their rung; the newest figure first. */
    public List<Pay> payInRole(String role) {
        return pay.stream()
                .filter(figure -> figure.rung() == null && figure.role().equals(role))
                .toList();
    }

    /** What a year of study for some schooling costs; empty where no figure is known. */
    public Optional<Tuition> tuition(Schooling schooling) {
        return tuition.stream().filter(one -> one.schooling() == schooling).findFirst();
    }
}
