package org.htmdirectory.titles.quality;

import java.util.List;
import java.util.Objects;
import org.htmdirectory.sources.Citation;

/**
 * The evaluation set in figures.
 *
 * @param american titles from the United States
 * @param employed titles whose employer is known
 * @param lenient of the titles of other work that sounds like the field's, those of which a role is a right answer too
 * @param unsettled titles that nobody could settle
 * @param corrected titles whose label was corrected
 * @param citations where the titles were found, each source once
 */
record EvaluationSet(
        Share american, Share employed, Share lenient, Share unsettled, Share corrected, List<Citation> citations) {

    static EvaluationSet of(List<EvaluationTitle> titles) {
        return new EvaluationSet(
                Share.of(titles, title -> title.country().equals("US")),
                Share.of(titles, title -> title.employer() != null),
                Share.of(
                        titles.stream().filter(EvaluationTitle::isLookalike).toList(),
                        title -> !title.roles().isEmpty()),
                Share.of(titles, EvaluationTitle::takesAnyAnswer),
                Share.of(titles, EvaluationTitle::isCorrected),
                titles.stream()
                        .map(EvaluationTitle::citation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
