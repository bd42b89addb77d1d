package org.htmdirectory.lists.pages;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.lists.pages.CountChart.Sort;
import org.htmdirectory.lists.pages.ResultPage.View;
import org.htmdirectory.lists.runs.Count;
import org.htmdirectory.lists.runs.CountKind;
import org.htmdirectory.lists.runs.Review;
import org.htmdirectory.lists.runs.Run;
import org.htmdirectory.lists.runs.RunTitle;
import org.htmdirectory.lists.runs.Runs;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Makes the page that shows what was found in a list. */
@Component
class ResultPages {

    private static final int PAGE_SIZE = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MMMM d, HH:mm 'Universal Time'", Locale.US);

    private final Runs runs;
    private final Terminology terminology;
    private final ReviewTitles titles;

    ResultPages(Runs runs, Terminology terminology, ReviewTitles titles) {
        this.runs = runs;
        this.terminology = terminology;
        this.titles = titles;
    }

    ResultPage of(Run run, String show, int page, boolean saved) {
        Map<CountKind, Map<String, Integer>> counts = runs.counts(run).stream()
                .collect(Collectors.groupingBy(Count::kind, Collectors.toMap(Count::value, Count::rows)));
        Map<String, Integer> verdicts = counts.getOrDefault(CountKind.VERDICT, Map.of());
        Review review = review(show);
        List<View> views = Arrays.stream(Review.values())
                .map(each -> view(run, each, each == review))
                .toList();
        int last = Math.max(1, (views.get(review.ordinal()).titles() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.min(Math.max(1, page), last);
        return new ResultPage(
                run,
                new CountChart("verdicts", "Rows by answer", "Answer", verdicts(run, verdicts), run.total()),
                charts(counts),
                found(run, verdicts),
                counts.getOrDefault(CountKind.PROBLEM, Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                views,
                runs.titles(run, review, (number - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                        .map(titles::of)
                        .toList(),
                number,
                last,
                saved,
                TIME.format(run.expiresAt().atOffset(ZoneOffset.UTC)));
    }

    /** The titles that an address names; those in doubt where it names none. */
    static Review review(String show) {
        return EnumCode.find(Review.class, show).orElse(Review.DOUBTFUL);
    }

    private View view(Run run, Review review, boolean shown) {
        int titles = runs.titleCount(run, review);
        String many = (titles == RunTitle.MOST_LISTED ? "the first " : "") + Figures.count(titles);
        String label = switch (review) {
            case DOUBTFUL -> "In doubt";
            case ROLES -> "Sure of a role";
            case OTHER_WORK -> "Other work";
        };
        return new View(review.code(), label + ": " + many, titles, shown);
    }

    private static String found(Run run, Map<String, Integer> verdicts) {
        int roles = verdicts.getOrDefault(Verdict.ROLE.code(), 0);
        return "%s of %s rows hold a standard role in healthcare technology management. %s different titles were met."
                .formatted(Figures.count(roles), Figures.count(run.total()), Figures.count(run.different()));
    }

    private List<CountChart> charts(Map<CountKind, Map<String, Integer>> counts) {
        Map<String, Integer> verdicts = counts.getOrDefault(CountKind.VERDICT, Map.of());
        int roles = verdicts.getOrDefault(Verdict.ROLE.code(), 0);
        return Stream.of(
                        new CountChart("roles", "Rows by role", "Role", roles(counts), roles),
                        new CountChart("levels", "Rows with a role, by level", "Level", levels(counts), roles))
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    private static List<Sort> verdicts(Run run, Map<String, Integer> verdicts) {
        List<Sort> sorts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            sorts.add(new Sort(label(verdict), null, verdicts.getOrDefault(verdict.code(), 0)));
        }
        int untitled = run.total()
                - verdicts.values().stream().mapToInt(Integer::intValue).sum();
        if (untitled > 0) {
            sorts.add(new Sort("No job title in the row", null, untitled));
        }
        return sorts;
    }

    private static String label(Verdict verdict) {
        return switch (verdict) {
            case ROLE -> "A standard role";
            case AMBIGUOUS -> "More than one meaning";
            case OUTSIDE -> "Not HTM work";
            case UNKNOWN -> "Not recognized";
        };
    }

    private List<Sort> roles(Map<CountKind, Map<String, Integer>> counts) {
        return counts.getOrDefault(CountKind.ROLE, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(role -> new Sort(
                        terminology.role(role.getKey()).map(Role::name).orElse(role.getKey()),
                        "/roles/" + role.getKey(),
                        role.getValue()))
                .toList();
    }

    private static List<Sort> levels(Map<CountKind, Map<String, Integer>> counts) {
        Map<String, Integer> levels = counts.getOrDefault(CountKind.LEVEL, Map.of());
        List<Sort> sorts = Arrays.stream(Level.values())
                .filter(level -> levels.containsKey(level.code()))
                .map(level -> new Sort(level.label(), null, levels.get(level.code())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (levels.containsKey("")) {
            sorts.add(new Sort("No level named", null, levels.get("")));
        }
        return sorts;
    }
}
