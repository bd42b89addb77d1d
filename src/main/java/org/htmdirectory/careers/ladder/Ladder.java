package org.htmdirectory.careers.ladder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole ladder of one edition. */
public final class Ladder {

    private final List<Start> starts;
    private final List<Rung> rungs;
    private final List<Transition> transitions;
    private final List<Pay> pay;
    private final Map<String, Place> places;
    private final Map<String, List<Transition>> from;
    private final Map<String, List<Transition>> to;

    /** A ladder of these parts; transitions and pay name only starts and rungs that are among them. */
    public Ladder(List<Start> starts, List<Rung> rungs, List<Transition> transitions, List<Pay> pay) {
        this.starts = List.copyOf(starts);
        this.rungs = List.copyOf(rungs);
        this.transitions = List.copyOf(transitions);
        this.pay = List.copyOf(pay);
        this.places = Stream.<Place>concat(starts.stream(), rungs.stream())
                .collect(Collectors.toUnmodifiableMap(Place::slug, Function.identity()));
        this.from = transitions.stream()
                .collect(Collectors.groupingBy(step -> step.from().slug()));
        this.to = transitions.stream()
                .collect(Collectors.groupingBy(step -> step.to().slug()));
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

    /** What people in a rung's role earn, whatever their rung; the newest figure first. */
    public List<Pay> payInRole(Rung rung) {
        return pay.stream()
                .filter(figure -> figure.rung() == null
                        && figure.role().equals(rung.role().slug()))
                .toList();
    }
}
