package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CellLookTests {

    @Test
    @Timeout(2)
    void aCellAsLongAsAWorkbookAllowsIsLookedAtInNoTime() {
        assertThat(CellLook.isData("@.".repeat(16_000) + " x")).isFalse();
        assertThat(CellLook.isData("1" + " ".repeat(32_000) + "x")).isFalse();
        assertThat(CellLook.isPerson("A" + "a".repeat(32_000))).isFalse();
    }
}
