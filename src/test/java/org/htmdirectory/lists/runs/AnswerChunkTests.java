package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.htmdirectory.reading.verdict.Verdict;
import org.junit.jupiter.api.Test;

class AnswerChunkTests {

    private static final AnswerCells ROLE = new AnswerCells(
            "bmet 2",
            Verdict.ROLE,
            "biomedical-equipment-technician",
            "Biomedical Equipment Technician",
            "II",
            "49-9062",
            "49-9062.00",
            "3211",
            0.98f,
            0.97f,
            List.of(new AnswerCells.Choice(
                    "biomedical-equipment-technician", "Biomedical Equipment Technician", 0.97f)),
            null,
            "“BMET” is a title the directory knows.",
            List.of(
                    new AnswerCells.Option("The machines", "biomedical-equipment-technician"),
                    new AnswerCells.Option("The patients", null)));

    @Test
    void whatIsPackedComesOutAsItWas() {
        AnswerChunk part = new AnswerChunk(
                List.of(ROLE, AnswerCells.NO_TITLE, ROLE), Arrays.asList(null, "Row 3 has no job title.", ""));

        assertThat(AnswerChunk.unpack(part.pack())).isEqualTo(part);
    }

    @Test
    void whatAnotherVersionPackedIsNotMisread() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(other)) {
            out.write(0);
        }

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> AnswerChunk.unpack(other.toByteArray()));
    }

    @Test
    void equalAnswersTakeNoRoom() {
        List<String> none = Collections.nCopies(5_000, null);

        assertThat(new AnswerChunk(Collections.nCopies(5_000, ROLE), none).pack())
                .hasSizeLessThan(1_000);
    }

    @Test
    void aReasonBeyondAllMeasureIsCut() {
        AnswerCells wordy = new AnswerCells(
                "x",
                Verdict.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                List.of(),
                null,
                "漢".repeat(30_000),
                List.of());
        AnswerChunk part = new AnswerChunk(List.of(wordy), Collections.singletonList(null));

        assertThat(AnswerChunk.unpack(part.pack()).answers().get(0).reason()).hasSize(20_000);
    }
}
