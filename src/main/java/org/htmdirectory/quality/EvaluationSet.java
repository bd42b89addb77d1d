package org.htmdirectory.quality;

import java.util.List;
import java.util.Objects;
import org.htmdirectory.dataset.Citation;

/**
 * The evaluation set in figures.
 *
 * @param american titles from the United States
 * @param employed titles whose employer is known
 * @param unsettled titles that nobody could settle
 * @param noted titles whose row says what was corrected, or what is odd
 * @param citations where the titles were found, each source once
 */
record EvaluationSet(Share american, Share employed, Share unsettled, Share noted, List<Citation> citations) {

    static EvaluationSet of(List<EvaluationTitle> titles) {
        return new EvaluationSet(
                Share.of(titles, title -> title.country().equals("US")),
                Share.of(titles, title -> title.employer() != null),
                Share.of(titles, EvaluationTitle::takesAnyAnswer),
                Share.of(titles, title -> title.note() != null),
                titles.stream()
                        .map(EvaluationTitle::citation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
