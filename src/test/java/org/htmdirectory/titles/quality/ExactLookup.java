package org.htmdirectory.titles.quality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.terms.Title;

/** Knows a title only if the directory lists it; capitals, accents and punctuation do not matter. */
final class ExactLookup implements Contestant {

    private final Map<String, Title> titles;

    ExactLookup(Collection<Title> titles) {
        this.titles = titles.stream()
                .collect(Collectors.toMap(
                        title -> Fold.text(title.text()), Function.identity(), (first, second) -> first));
    }

    @Override
    public MethodAnswer answer(EvaluationTitle title) {
        Title known = titles.get(Fold.text(title.title()));
        return known == null ? Listed.unknown(List.of()) : Listed.as(List.of(known), 1.0);
    }
}
