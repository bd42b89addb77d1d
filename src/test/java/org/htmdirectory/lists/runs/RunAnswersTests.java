package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in the copy of a list that is done, and what corrections change in it. */
class RunAnswersTests extends RunFixture {

    @Test
    void everyRowGetsItsAnswerInTheOrderOfTheFile() throws IOException {
        receive("id,job title\n1,BMET II\n2,Plumbing Wizard\n3,\n4,BMET II\n");
        start();
        awaitEnd();

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.different()).isEqualTo(2);
        List<String> lines = lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("\uFEFFid,job title,HTM verdict,HTM role,HTM level,HTM SOC code");
        assertThat(lines.get(1)).startsWith("1,BMET II,role,Biomedical Equipment Technician,II,49-9062,49-9062.00,");
        assertThat(lines.get(3)).isEqualTo("3,,,,,,,,,,,,,,,,Row 4 has no job title.");
        assertThat(lines.get(4)).startsWith("4,BMET II,role,");
    }

    @Test
    void aCorrectionHoldsForAllRowsOfItsTitle() throws IOException {
        receive("job title,employer\nClinical Engineer,A\nClinical Engineer,B\nClinical Engineer,A\n");
        start();
        awaitEnd();
        RunTitle title = runs.titles(run, Review.DOUBTFUL, 0, 10).stream()
                .filter(each -> "A".equals(each.employer()))
                .findFirst()
                .orElseThrow();
        assertThat(title.rows()).isEqualTo(2);

        runs.correct(run, Map.of(title.number(), "clinical-engineer"));

        List<String> lines = lines();
        assertThat(lines.get(1))
                .startsWith("Clinical Engineer,A,role,Clinical Engineer,")
                .contains("corrected by you");
        assertThat(lines.get(2)).startsWith("Clinical Engineer,B,ambiguous,").doesNotContain("corrected");
        assertThat(lines.get(3)).startsWith("Clinical Engineer,A,role,Clinical Engineer,");

        runs.correct(run, Map.of(title.number(), RunTitle.OUTSIDE));
        assertThat(lines().get(1)).startsWith("Clinical Engineer,A,outside,,").contains("corrected by you");

        runs.correct(run, Map.of(title.number(), RunTitle.AS_IT_IS));
        assertThat(lines().get(1)).startsWith("Clinical Engineer,A,ambiguous,");
    }

    @Test
    void aCorrectionDoesNotReachRowsOfAnotherDescription() throws IOException {
        receive("job title,description\nBiomedical Engineer,Ward\nBiomedical Engineer,\nBiomedical Engineer,Ward\n");
        start();
        awaitEnd();
        RunTitle title = runs.titles(run, Review.DOUBTFUL, 0, 10).get(0);
        assertThat(title.rows()).isEqualTo(2);

        runs.correct(run, Map.of(title.number(), "clinical-engineer"));

        assertThat(lines().get(1)).contains("corrected by you");
        assertThat(lines().get(2)).doesNotContain("corrected by you");
        assertThat(lines().get(3)).contains("corrected by you");
    }

    @Test
    void correctionsAreCountedIn() {
        receive("job title\nSenior Biomedical Engineer\nSenior Biomedical Engineer\n");
        start();
        awaitEnd();
        RunTitle title = runs.titles(run, Review.DOUBTFUL, 0, 10).get(0);

        runs.correct(run, Map.of(title.number(), "clinical-engineer"));

        assertThat(runs.counts(run))
                .containsExactlyInAnyOrder(
                        new Count(CountKind.VERDICT, "role", 2),
                        new Count(CountKind.ROLE, "clinical-engineer", 2),
                        new Count(CountKind.LEVEL, "senior", 2));
    }

    @Test
    void titlesOfOtherWorkCanBeCorrectedToo() throws IOException {
        receive("job title\nRegistered Nurse\nRegistered Nurse\n");
        start();
        awaitEnd();
        RunTitle title = runs.titles(run, Review.OTHER_WORK, 0, 10).get(0);
        assertThat(title.title()).isEqualTo("Registered Nurse");

        runs.correct(run, Map.of(title.number(), "clinical-engineer"));

        assertThat(lines().get(1)).startsWith("Registered Nurse,role,Clinical Engineer,");
    }

    @Test
    void theSecondColumnOfAPastedListHoldsEmployers() {
        run = runs.find(runs.receive("Service Engineer\tGE Healthcare\nBMET II\tMercy Hospital\n"))
                .orElseThrow();

        ListPreview preview = runs.preview(run, run.choices());

        assertThat(preview.title()).hasValue(0);
        assertThat(preview.employer()).hasValue(1);
    }

    @Test
    void theSecondColumnOfAPastedListIsNoEmployerWhereItHoldsNumbers() {
        run = runs.find(runs.receive("Service Engineer\t4711\nBMET II\t4712\n")).orElseThrow();

        assertThat(runs.preview(run, run.choices()).employer()).isEmpty();
    }
}
