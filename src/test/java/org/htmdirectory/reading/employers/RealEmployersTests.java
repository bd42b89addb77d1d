package org.htmdirectory.reading.employers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.htmdirectory.reading.employers.KnownEmployer.Basis;
import org.htmdirectory.testing.RealTables;
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
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(RealTables.find(FILE))) {
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
