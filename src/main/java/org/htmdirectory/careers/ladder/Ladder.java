package org.htmdirectory.careers.ladder;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Level;

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

    /**
     * What leads away from a place, and what the levels of its role below it lead to outside the role’s levels: whoever was
     * promoted can still do that.
     */
    public List<Transition> fromAndBelow(Place place) {
        List<Transition> own = from(place);
        Set<String> known = own.stream().map(step -> step.to().slug()).collect(Collectors.toSet());
        known.add(place.slug());
        Stream<Transition> below = lowerLevels(place)
                .flatMap(lower -> from(lower).stream())
                .filter(step -> !(step.to() instanceof Rung to && isLevelOfSameRole(to, place)))
                .filter(step -> known.add(step.to().slug()))
                .map(step -> step.from(place, 0));
        return Stream.concat(own.stream(), below).toList();
    }

    private static boolean isLevelOfSameRole(Rung to, Place place) {
        return to.level() != null && place instanceof Rung rung && rung.role().equals(to.role());
    }

    /** The levels of its role that lead up to a civilian one, the next lower first. */
    private Stream<Place> lowerLevels(Place place) {
        return place instanceof Rung rung && !isInUniform(rung)
                ? to(rung).stream()
                        .filter(step -> step.kind() == Transition.Kind.PROMOTION
                                || step.kind() == Transition.Kind.SPECIALIZATION)
                        .map(Transition::from)
                        .filter(lower -> lower instanceof Rung below
                                && below.role().equals(rung.role())
                                && below.level() != Level.ENTRY)
                        .flatMap(lower -> Stream.concat(Stream.of(lower), lowerLevels(lower)))
                : Stream.of();
    }

    /**
     * What leads on from elsewhere and is open to people in a place as well: what one can do with a high school diploma, and
     * what a graduate can do by whose degree they came there. Whoever serves must serve the term first. Nothing that leads on
     * from there anyway without more school.
     */
    public List<Transition> alsoOpenFrom(Place place) {
        if (place.attained().isNone()
                || place instanceof Rung rung && isInUniform(rung) && term(rung).isEmpty()) {
            return List.of();
        }
        Set<String> known = from(place).stream()
                .filter(step -> step.kind() != Transition.Kind.EDUCATION)
                .map(step -> step.to().slug())
                .collect(Collectors.toSet());
        return starts.stream()
                .filter(school -> school.kind() == Start.Kind.SCHOOL && !school.equals(place))
                .filter(school -> school.attained() == Schooling.HIGH_SCHOOL || isEnteredWithDegree(place, school))
                .flatMap(school -> from(school).stream())
                .filter(step ->
                        !step.to().equals(place) && !known.contains(step.to().slug()))
                .map(step -> step.from(place, term(place).orElse(0)))
                .toList();
    }

    /** Whether people come there straight from school with a degree that most there have. */
    private boolean isEnteredWithDegree(Place place, Start school) {
        return school.attained().compareTo(Schooling.ASSOCIATE) >= 0
                && from(school).stream()
                        .filter(step -> step.to().equals(place) && !step.isJudgment())
                        .anyMatch(step ->
                                place.attained().compareTo(school.attained().orHigher(step.asks())) >= 0);
    }

    private Optional<Integer> term(Place place) {
        return from(place).stream()
                .filter(step -> step.kind() == Transition.Kind.MILITARY)
                .map(step -> step.years().least())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static boolean isInUniform(Rung rung) {
        return rung.role().family().isMilitary();
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
