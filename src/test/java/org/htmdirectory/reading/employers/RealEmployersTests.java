package org.htmdirectory.reading.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.htmdirectory.reading.employers.KnownEmployer.Basis;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many employers of real postings are known. The authors of the list had seen these names, so that the figures are
 * higher than they would be for employers nobody looked at.
 */
class RealEmployersTests {

    private static final String FILE = "shared/data/titles_dev.csv";
    private static final Employers EMPLOYERS = ReferenceKnowledge.employers();
    private static final Set<String> WRITTEN = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(FILE))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        assumeTrue(file != null, FILE + " lies in no folder above this project: nothing is measured");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> WRITTEN.add(row.getField("employer")));
        }
        WRITTEN.remove("");
    }

    @Test
    void almostHalfAreKnownByName() {
        assertThat(share(known -> known.basis() == Basis.NAME)).isGreaterThan(0.44);
    }

    @Test
    void fiveInSixTellTheirKind() {
        assertThat(share(known -> true)).isGreaterThan(0.80);
    }

    private static double share(Predicate<KnownEmployer> counts) {
        long known = WRITTEN.stream()
                .flatMap(written -> EMPLOYERS.find(written).stream())
                .filter(counts)
                .count();
        return (double) known / WRITTEN.size();
    }
}
