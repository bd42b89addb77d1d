package org.htmdirectory.careers.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.ReferenceLadder;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.map.MapDrawing.Box;
import org.htmdirectory.careers.map.MapDrawing.Line;
import org.htmdirectory.careers.map.MapDrawing.Strand;
import org.htmdirectory.terms.Family;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class MapLayoutTests {

    private static final int ROOM_AT_1280 = 1228;
    private static final int STRIPE = 4;
    private static final Pattern PIECE = Pattern.compile("([hv])(-?\\d+)");
    private static final MapFilter EVERYTHING = new MapFilter(null, null);
    private static final Ladder LADDER = ReferenceLadder.read();
    private static final MapDrawing WHOLE = drawing(null, null);

    @Test
    void everyRungAndEveryStartIsInTheDrawing() {
        assertThat(WHOLE.boxes().stream().map(box -> box.place().slug()))
                .containsExactlyInAnyOrderElementsOf(Stream.<Place>concat(
                                LADDER.rungs().stream(),
                                LADDER.starts().stream().map(Start::place))
                        .map(Place::slug)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyTransitionIsInTheDrawing() {
        assertThat(WHOLE.strands().stream()
                        .flatMap(strand -> strand.lines().stream())
                        .map(Line::transition))
                .containsExactlyInAnyOrderElementsOf(LADDER.transitions());
    }

    @Test
    void aLineRunsFromTheBoxWhereItBeginsToTheBoxWhereItEnds() {
        assertThat(WHOLE.lines()).allSatisfy(line -> {
            List<int[]> points = points(line);
            assertThat(touches(WHOLE.boxes().get(line.from()), points.get(0))).isTrue();
            assertThat(touches(WHOLE.boxes().get(line.to()), points.get(points.size() - 1)))
                    .isTrue();
        });
    }

    @Test
    void noTwoBoxesOverlap() {
        assertThat(everyDrawing()).allSatisfy(MapLayoutTests::assertApart);
    }

    @Test
    void theNameOfABoxHoldsWhatTheBoxShows() {
        assertThat(WHOLE.boxes())
                .allSatisfy(box -> assertThat(box.name())
                        .containsIgnoringCase(box.place().label())
                        .contains(box.place().name()));
    }

    @Test
    void noLabelLeavesItsBox() {
        assertThat(WHOLE.boxes())
                .allSatisfy(box -> assertThat(box.label().width()).isLessThan(box.width() - STRIPE));
    }

    @Test
    void noBoxLeavesTheDrawing() {
        assertThat(everyDrawing())
                .allSatisfy(drawing -> assertThat(drawing.boxes())
                        .allSatisfy(box -> assertThat(box.x() >= 0
                                        && box.y() >= 0
                                        && box.x() + box.width() <= drawing.width()
                                        && box.y() + box.height() <= drawing.height())
                                .isTrue()));
    }

    @Test
    void noLineCrossesABox() {
        assertThat(WHOLE.lines())
                .allSatisfy(line -> assertThat(WHOLE.boxes()).noneMatch(box -> crosses(points(line), box)));
    }

    @Test
    void everyDrawingFitsAScreenOf1280Pixels() {
        assertThat(everyDrawing())
                .allSatisfy(drawing -> assertThat(drawing.width()).isLessThanOrEqualTo(ROOM_AT_1280));
    }

    @Test
    void theMapStillFitsWithOneTransitionMore() {
        Rung from = LADDER.rung("biomedical-equipment-technician-i").orElseThrow();

        assertThat(LADDER.rungs().stream()
                        .filter(to -> isIn(family("imaging"), to))
                        .filter(to -> MapLayout.of(MapSelection.of(with(from, to), EVERYTHING))
                                        .width()
                                > ROOM_AT_1280)
                        .map(Rung::slug))
                .isEmpty();
    }

    @Test
    void everyFamilyHasATint() throws IOException {
        String style = new ClassPathResource("static/css/directory.css").getContentAsString(StandardCharsets.UTF_8);

        assertThat(LADDER.rungs())
                .allSatisfy(rung -> assertThat(style)
                        .containsPattern("\\.family-" + rung.role().family().slug() + "[,)][^}]*--tint"));
    }

    @Test
    void promotionsLeadDownThePage() {
        assertThat(WHOLE.lines())
                .filteredOn(line -> line.transition().kind() == Transition.Kind.PROMOTION)
                .allSatisfy(line -> assertThat(WHOLE.boxes().get(line.to()).y())
                        .isGreaterThan(WHOLE.boxes().get(line.from()).y()));
    }

    @Test
    void eachKindHasAStyleOfItsOwn() {
        assertThat(WHOLE.legend().stream().map(Strand::style).distinct()).hasSameSizeAs(Transition.Kind.values());
    }

    @Test
    void whatIsInDoubtHasAnotherHeadThanWhatIsEvidenced() {
        assertThat(WHOLE.strands().stream().filter(Strand::doubtful))
                .isNotEmpty()
                .allSatisfy(strand -> assertThat(strand.head()).endsWith("-open"))
                .flatMap(Strand::lines)
                .allSatisfy(
                        line -> assertThat(line.transition().doubt().isJudged()).isTrue());
    }

    @Test
    void theSamePartGivesTheSameDrawing() {
        assertThat(drawing(null, null)).isEqualTo(WHOLE);
    }

    @Test
    void aFamilyIsDrawnWithWhatLeadsInAndOut() {
        Family imaging = family("imaging");

        assertThat(drawing(imaging, null).lines())
                .hasSameSizeAs(LADDER.transitions().stream()
                        .filter(step -> isIn(imaging, step.from()) || isIn(imaging, step.to()))
                        .toList());
    }

    @Test
    void fromAStartOnlyWhatCanBeReachedIsDrawn() {
        MapDrawing drawing = drawing(null, start("army-68a"));

        assertThat(slugs(drawing))
                .contains("army-biomedical-equipment-specialist", "biomedical-equipment-technician-ii", "htm-manager")
                .doesNotContain("high-school-student", "clinical-engineering-technologist-japan");
    }

    @Test
    void aFamilySeenFromAStartIsDrawnWithTheWayThere() {
        MapDrawing drawing = drawing(family("imaging"), start("high-school-student"));

        assertThat(reachedIn(drawing, "high-school-student")).contains("imaging-service-engineer-i");
    }

    @Test
    void everyStartStandsInTheDrawingOfTheFamilyItLeadsTo() {
        assertThat(LADDER.starts())
                .filteredOn(start -> !drawing(family("imaging"), start).lines().isEmpty())
                .hasSizeGreaterThan(5)
                .allSatisfy(start -> assertThat(slugs(drawing(family("imaging"), start)))
                        .contains(start.place().slug()));
    }

    /** What the lines of a drawing lead to from a place, one after another. */
    private static Set<String> reachedIn(MapDrawing drawing, String from) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (reached.add(at)) {
                drawing.lines().stream()
                        .map(Line::transition)
                        .filter(step -> step.from().slug().equals(at))
                        .forEach(step -> open.add(step.to().slug()));
            }
        }
        return reached;
    }

    private static Ladder with(Rung from, Rung to) {
        Transition one = LADDER.transitions().get(0);
        Transition more = new Transition(
                "one-more",
                from,
                to,
                Transition.Kind.LATERAL,
                one.years(),
                one.study(),
                one.asks(),
                one.confers(),
                one.task(),
                one.certifications(),
                one.evidence(),
                one.citations());
        return new Ladder(
                LADDER.starts(),
                LADDER.rungs(),
                Stream.concat(LADDER.transitions().stream(), Stream.of(more)).toList(),
                List.of(),
                List.of());
    }

    private static MapDrawing drawing(Family family, Start start) {
        return MapLayout.of(MapSelection.of(LADDER, new MapFilter(family, start)));
    }

    private static List<MapDrawing> everyDrawing() {
        Stream<MapDrawing> families = LADDER.rungs().stream()
                .map(rung -> rung.role().family())
                .distinct()
                .map(family -> drawing(family, null));
        Stream<MapDrawing> starts = LADDER.starts().stream().map(start -> drawing(null, start));
        Stream<MapDrawing> rungs = LADDER.rungs().stream().map(rung -> MapLayout.of(MapSelection.around(LADDER, rung)));
        return Stream.of(Stream.of(WHOLE), families, starts, rungs)
                .flatMap(each -> each)
                .toList();
    }

    private static void assertApart(MapDrawing drawing) {
        List<Box> boxes = drawing.boxes();
        assertThat(IntStream.range(0, boxes.size()).boxed())
                .allSatisfy(at -> assertThat(boxes.subList(at + 1, boxes.size()))
                        .noneMatch(other -> overlap(boxes.get(at), other)));
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static List<int[]> points(Line line) {
        String[] start = line.path().substring(1).split("[hv]")[0].split(" ");
        int[] at = {Integer.parseInt(start[0]), Integer.parseInt(start[1])};
        List<MatchResult> pieces = PIECE.matcher(line.path()).results().toList();
        return Stream.concat(Stream.of(at.clone()), pieces.stream().map(piece -> {
                    at[piece.group(1).equals("h") ? 0 : 1] += Integer.parseInt(piece.group(2));
                    return at.clone();
                }))
                .toList();
    }

    private static boolean touches(Box box, int[] point) {
        return Math.abs(point[0] - box.x() - box.width() / 2) <= box.width() / 2 + 1
                && Math.abs(point[1] - box.y() - box.height() / 2) <= box.height() / 2 + 1;
    }

    private static boolean crosses(List<int[]> points, Box box) {
        return IntStream.range(1, points.size()).anyMatch(at -> {
            int[] a = points.get(at - 1);
            int[] b = points.get(at);
            return Math.max(a[0], b[0]) > box.x() + 1
                    && Math.min(a[0], b[0]) < box.x() + box.width() - 1
                    && Math.max(a[1], b[1]) > box.y() + 1
                    && Math.min(a[1], b[1]) < box.y() + box.height() - 1;
        });
    }

    private static Set<String> slugs(MapDrawing drawing) {
        return drawing.boxes().stream().map(box -> box.place().slug()).collect(Collectors.toSet());
    }

    private static boolean isIn(Family family, Place place) {
        return place instanceof Rung rung && rung.role().family().equals(family);
    }

    private static Family family(String slug) {
        return LADDER.rungs().stream()
                .map(rung -> rung.role().family())
                .filter(family -> family.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Start start(String slug) {
        return LADDER.starts().stream()
                .filter(start -> start.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
