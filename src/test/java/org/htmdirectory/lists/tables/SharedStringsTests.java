package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedStringsTests {

    @Test
    void keepsTextsAcrossPages() {
        SharedStrings texts = texts("<si><t>" + "é".repeat(30_000) + "</t></si>", 100);
        assertThat(texts.get(99)).hasSize(30_000).containsOnlyOnce("é".repeat(30_000));
    }

    @Test
    void stopsWhereTheTextsTakeTooMuchMemory() {
        SharedStrings texts = texts("<si><t>" + "x".repeat(30_000) + "</t></si>", 2_000);
        assertThatThrownBy(() -> texts.get(1_999))
                .isInstanceOf(SheetException.class)
                .hasMessage("The different texts in this workbook take more than 48 MB, or are more than 4,000,000."
                        + " Save the sheet as CSV.");
    }

    @Test
    void stopsWhereThereAreTooManyTexts() {
        SharedStrings texts = texts("<si/>".repeat(10_000), 500);
        assertThatThrownBy(() -> texts.get(4_500_000))
                .isInstanceOf(SheetException.class)
                .hasMessageEndingWith("more than 4,000,000. Save the sheet as CSV.");
    }

    private static SharedStrings texts(String repeated, int times) {
        byte[] block = repeated.getBytes(StandardCharsets.UTF_8);
        InputStream blocks = new SequenceInputStream(Collections.enumeration(Collections.nCopies(times, block).stream()
                .map(ByteArrayInputStream::new)
                .toList()));
        List<InputStream> part = List.of(
                new ByteArrayInputStream("<sst>".getBytes(StandardCharsets.UTF_8)),
                blocks,
                new ByteArrayInputStream("</sst>".getBytes(StandardCharsets.UTF_8)));
        return new SharedStrings(new SequenceInputStream(Collections.enumeration(part)), 32_767);
    }
}
