package org.htmdirectory.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerArchiveTests {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, postgres-linux-x86_64.txz",
        "Linux, aarch64, false, postgres-linux-arm_64.txz",
        "Linux, amd64, true, postgres-linux-x86_64-alpine_linux.txz",
        "Mac OS X, aarch64, false, postgres-darwin-x86_64.txz",
        "Mac OS X, x86_64, false, postgres-darwin-x86_64.txz",
        "Windows 11, amd64, false, postgres-windows-x86_64.txz",
        "Windows 11, aarch64, false, postgres-windows-x86_64.txz"
    })
    void everyUsualMachineHasAnArchive(String system, String architecture, boolean alpine, String archive) {
        assertThat(ServerArchive.name(system, architecture, alpine)).isEqualTo(archive);
        assertThat(getClass().getResource("/" + archive)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Linux, riscv64, false", "FreeBSD, amd64, false", "Linux, aarch64, true"})
    void anUnusualMachineHasNone(String system, String architecture, boolean alpine) {
        assertThat(getClass().getResource("/" + ServerArchive.name(system, architecture, alpine)))
                .isNull();
    }
}
