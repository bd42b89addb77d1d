package org.htmdirectory.api.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.api.description.WordTable.Word;

/** The fixed sets of words as schemas, each word with its meaning. */
final class WordSchemas {

    private WordSchemas() {}

    static void addTo(Components components) {
        WordTable.all().forEach((set, words) -> components.addSchemas(set, schema(words)));
    }

    private static Schema<Object> schema(List<Word> words) {
        Schema<Object> schema = new JsonSchema();
        schema.setTypes(Set.of("string"));
        schema.setEnum(words.stream().<Object>map(Word::word).toList());
        schema.setDescription(words.stream()
                .map(word -> "- `%s`: %s".formatted(word.word(), word.meaning()))
                .collect(Collectors.joining("\n")));
        return schema;
    }
}
