package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataVersionTests {

    private static final Path FILE = Path.of(DataVersion.FILE);
    private static final String OURS = "a".repeat(64);
    private static final String THEIRS = "b".repeat(64);

    /** With {@code -Dwrite} it numbers the data as they are, also after a merge in which both sides had changed them. */
    @Test
    void theDataThatLieHereBearTheirNumber() throws IOException {
        DataVersion written = DataVersion.parse(Files.readString(FILE));
        DataVersion right = written.of(PackedData.ofThisProgram().digest());
        if (System.getProperty("write") != null) {
            Files.writeString(FILE, right.line());
        } else {
            assertThat(written)
                    .as("The data have changed. Give them the next number and commit it with them: mvn test"
                            + " -Dtest=DataVersionTests -Dwrite")
                    .isEqualTo(right);
            assertThat(FILE).hasContent(right.line());
        }
    }

    @Test
    void changedDataGetTheNextNumberAndUnchangedOnesKeepTheirs() {
        DataVersion seven = new DataVersion(7, OURS);

        assertThat(seven.of(OURS)).isEqualTo(seven);
        assertThat(seven.of(THEIRS)).isEqualTo(new DataVersion(8, THEIRS));
    }

    @Test
    void whatTwoPeopleChangedIsNewerThanEither() {
        DataVersion newest = DataVersion.parse("""
                <<<<<<< HEAD
                8 %s
                =======
                9 %s
                >>>>>>> theirs
                """.formatted(OURS, THEIRS));

        assertThat(newest).isEqualTo(new DataVersion(9, THEIRS));
        assertThat(newest.of("c".repeat(64)).number()).isEqualTo(10);
    }

    @Test
    void aFileWithoutAVersionIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> DataVersion.parse("nine"));
    }
}
