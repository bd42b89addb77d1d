package org.htmdirectory.pages.home;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.careers.glance.JobCard;
import org.htmdirectory.careers.glance.JobCards;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.platform.site.UsState;
import org.springframework.stereotype.Component;

/** The jobs to begin with, as they stand in {@code pages/home/first_jobs.csv}. */
@Component
class FirstJobs {

    private final JobCards cards;
    private final List<NamedCsvRecord> rows = PackedTable.rows("/pages/home/first_jobs.csv");

    FirstJobs(JobCards cards) {
        this.cards = cards;
    }

    /** Those of a page, named by the end of its address, with the pay in a state, which may be null. */
    List<FirstJob> of(String door, UsState state) {
        List<NamedCsvRecord> shown =
                rows.stream().filter(row -> row.getField("door").equals(door)).toList();
        List<JobCard> jobs =
                cards.of(shown.stream().map(row -> row.getField("role")).toList(), state);
        return IntStream.range(0, jobs.size())
                .mapToObj(at -> new FirstJob(
                        jobs.get(at),
                        shown.get(at).getField("line"),
                        shown.get(at).getField("begins")))
                .toList();
    }

    /**
     * A job to begin with.
     *
     * @param card the job
     * @param line what it is, in a sentence or two for someone who has never heard of it
     * @param begins how one begins, in a sentence; empty where the line says so
     */
    record FirstJob(JobCard card, String line, String begins) {}
}
