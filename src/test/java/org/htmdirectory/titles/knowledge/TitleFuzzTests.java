package org.htmdirectory.titles.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;

/** Whatever is typed as a job, there is an answer to it, and the same one the next time. */
class TitleFuzzTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());

    @DictionaryEntries({
        "BMET",
        "biomed",
        "technician",
        "engineer",
        "imaging",
        "II",
        "III/IV",
        "sr.",
        " - ",
        " / ",
        "(",
        ")",
        "&",
        "#",
        "req ",
        "\u00e9",
        "\u200b",
        "\u202e",
        "\ud83d\ude00",
        "\ufdfa",
        "t\u00e9cnico",
        "Medizintechniker",
        "\u0442\u0435\u0445\u043d\u0438\u043a",
        "de",
        "US",
        "hospital"
    })
    @FuzzTest
    void everyJobIsAnswered(
            @NotNull String title,
            String description,
            String employer,
            String department,
            String country,
            String language) {
        Job job = new Job(title, description, employer, department, country, language);

        Classification answer = CLASSIFIER.classify(job);

        assertThat(answer).isEqualTo(CLASSIFIER.classify(job));
    }
}
