package org.htmdirectory.titles.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.reading.verdict.Verdict;

/**
 * Where a method's answers went, role by role. Names of roles are slugs.
 *
 * @param verdicts right answers by the verdict given
 * @param roles right answers by role
 * @param countries how titles in the field fared by country, where a country has at least {@link #FEW} of them; most first
 * @param cells what was answered for what; pairs that never came about are left out
 */
record Breakdown(List<VerdictScore> verdicts, List<RoleScore> roles, List<CountryScore> countries, List<Cell> cells) {

    /** Of fewer titles of a country nothing is said. */
    static final int FEW = 5;
    /** What {@link Cell#truth()} says of titles whose words are those of the field but whose work is not. */
    static final String LOOKALIKE = "lookalike";
    /** What {@link Cell#truth()} says of titles of other work. */
    static final String OTHER = "other";
    /** What {@link Cell#truth()} says of titles that nobody could settle. */
    static final String UNSETTLED = "unsettled";

    /**
     * How the answers of one verdict came out.
     *
     * @param verdict the verdict given
     * @param right how many of these answers are right
     */
    record VerdictScore(Verdict verdict, Share right) {}

    /**
     * How one role fared.
     *
     * @param role the role
     * @param found of the titles for which it is the best answer, how many were given a right role
     * @param right of the titles that were given this role, how many stand for it
     */
    record RoleScore(String role, Share found, Share right) {}

    /**
     * How the titles in the field of one country fared.
     *
     * @param country ISO 3166-1 code
     * @param first those whose answer is a right role
     * @param amongThree those with a right role among the first three
     */
    record CountryScore(String country, Share first, Share amongThree) {}

    /**
     * How often one answer was given for one truth.
     *
     * @param truth the role that is the best answer, or one of the three constants
     * @param answer the role that was answered, or the code of the verdict where none was
     * @param titles how many titles
     * @param right how many of them are right, since another role than the best can be right too
     */
    record Cell(String truth, String answer, int titles, int right) {}

    /** Counts where the answers to a whole evaluation set went. */
    static Breakdown of(List<Answered> set) {
        List<Answered> counted = set.stream().filter(Answered::counts).toList();
        return new Breakdown(verdicts(counted), roles(counted), countries(counted), cells(set));
    }

    private static List<VerdictScore> verdicts(List<Answered> answers) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new VerdictScore(
                        verdict,
                        Share.of(
                                answers.stream()
                                        .filter(each -> each.answer().verdict() == verdict)
                                        .toList(),
                                Answered::isRight)))
                .toList();
    }

    private static List<RoleScore> roles(List<Answered> answers) {
        Map<String, List<Answered>> byTruth =
                answers.stream().filter(each -> each.title().isInField()).collect(by(Breakdown::truth));
        Map<String, List<Answered>> byAnswer =
                answers.stream().filter(Answered::isRole).collect(by(Breakdown::answer));
        return Stream.concat(byTruth.keySet().stream(), byAnswer.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(role -> new RoleScore(
                        role,
                        Share.of(byTruth.getOrDefault(role, List.of()), Answered::isRightRole),
                        Share.of(byAnswer.getOrDefault(role, List.of()), Answered::isRightRole)))
                .sorted(Comparator.comparing((RoleScore score) -> score.found().whole())
                        .reversed())
                .toList();
    }

    private static List<CountryScore> countries(List<Answered> answers) {
        Map<String, List<Answered>> byCountry = answers.stream()
                .filter(each -> each.title().isInField())
                .collect(by(each -> each.title().country()));
        return byCountry.entrySet().stream()
                .filter(country -> country.getValue().size() >= FEW)
                .map(country -> new CountryScore(
                        country.getKey(),
                        Share.of(country.getValue(), Answered::isRightRole),
                        Share.of(country.getValue(), Answered::isAmongThree)))
                .sorted(Comparator.comparing(
                                (CountryScore score) -> score.first().whole())
                        .reversed())
                .toList();
    }

    private static List<Cell> cells(List<Answered> answers) {
        return answers.stream().collect(by(Breakdown::truth)).entrySet().stream()
                .flatMap(row -> row.getValue().stream().collect(by(Breakdown::answer)).entrySet().stream()
                        .map(cell -> cell(row.getKey(), cell.getKey(), cell.getValue())))
                .toList();
    }

    private static Cell cell(String truth, String answer, List<Answered> answers) {
        Share right = Share.of(answers, each -> each.counts() && each.isRight());
        return new Cell(truth, answer, right.whole(), right.part());
    }

    private static String truth(Answered answered) {
        EvaluationTitle title = answered.title();
        if (title.isInField()) {
            return title.roles().get(0);
        }
        if (title.takesAnyAnswer()) {
            return UNSETTLED;
        }
        return title.isLookalike() ? LOOKALIKE : OTHER;
    }

    private static String answer(Answered answered) {
        MethodAnswer answer = answered.answer();
        return answered.isRole() ? answer.role() : answer.verdict().code();
    }

    private static Collector<Answered, ?, TreeMap<String, List<Answered>>> by(Function<Answered, String> key) {
        return Collectors.groupingBy(key, TreeMap::new, Collectors.toList());
    }
}
