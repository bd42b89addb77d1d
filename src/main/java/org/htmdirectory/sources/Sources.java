package org.htmdirectory.sources;

import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.springframework.stereotype.Component;

/** Where the directory's facts come from: resolves citations and lists datasets with their releases. */
@Component
public class Sources {

    private final PerEdition<Listed> listed;

    Sources(Editions editions, RowSource rows, FactCounts factCounts) {
        this.listed = new PerEdition<>(editions, () -> Listed.of(SourceRows.read(rows), factCounts.count()));
    }

    /** The citation of that slug; the database's keys make sure that there is one. */
    public Citation citation(String slug) {
        return citations().citation(slug);
    }

    /** All citations, to be asked without looking for the edition each time. */
    public Citations citations() {
        return listed.get().citations();
    }

    /** Every dataset with its releases, by name. */
    public List<Dataset> datasets() {
        return listed.get().datasets();
    }

    /** How many facts rest on them; one that cites two of them is one. */
    public long facts() {
        return listed.get().facts();
    }

    private record Listed(List<Dataset> datasets, Citations citations, long facts) {

        static Listed of(SourceRows rows, FactCounts.Facts facts) {
            return new Listed(rows.toDatasets(facts), rows.toCitations(), facts.all());
        }
    }
}
