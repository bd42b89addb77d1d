package org.htmdirectory.titles.quality;

import java.util.List;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.Title;

/** What the simple methods make of titles that the directory lists. */
final class Listed {

    private static final int CANDIDATES = 3;

    private Listed() {}

    /** Nothing was recognized, but these titles came nearest. */
    static MethodAnswer unknown(List<Title> nearest) {
        return new MethodAnswer(Verdict.UNKNOWN, null, null, null, roles(nearest));
    }

    /** What the nearest title stands for; the roles of the next ones are candidates. */
    static MethodAnswer as(List<Title> nearest, Double confidence) {
        Title title = nearest.get(0);
        if (title.isLookalikeOnly()) {
            return new MethodAnswer(Verdict.OUTSIDE, null, null, confidence, roles(nearest));
        }
        Reading first = title.first().orElseThrow();
        return title.isAmbiguous()
                ? new MethodAnswer(Verdict.AMBIGUOUS, null, first.level(), confidence, roles(nearest))
                : new MethodAnswer(Verdict.ROLE, first.role().slug(), first.level(), confidence, roles(nearest));
    }

    private static List<String> roles(List<Title> nearest) {
        return nearest.stream()
                .flatMap(title -> title.readings().stream())
                .map(reading -> reading.role().slug())
                .distinct()
                .limit(CANDIDATES)
                .toList();
    }
}
