package org.htmdirectory.titles.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What came of the titles that were written for the trial, as the page shows it.
 *
 * @param trial what came of them
 * @param names what roles are called
 */
record WrittenTables(WrittenTrial trial, DisplayNames names) {

    /**
     * A language or a role with what came of its titles.
     *
     * @param name what the page calls it
     * @param score what came of them
     */
    record Row(String name, WrittenScore score) {}

    /** How many titles there are. */
    public String titles() {
        return new Share(0, trial.all().first().whole() + trial.all().taken().whole()).all();
    }

    /** By language, all languages first. */
    public List<Row> languages() {
        Stream<Row> each = trial.languages().stream().map(score -> new Row(language(score.of()), score));
        return Stream.concat(Stream.of(new Row("All languages", trial.all())), each)
                .toList();
    }

    /** How many languages there are. */
    public int countOfLanguages() {
        return trial.languages().size();
    }

    /** By role. */
    public List<Row> roles() {
        return trial.roles().stream()
                .map(score -> new Row(names.of(score.of()), score))
                .toList();
    }

    private static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
