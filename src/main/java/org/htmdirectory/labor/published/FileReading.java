package org.htmdirectory.labor.published;

import java.util.List;
import org.htmdirectory.sources.ReleasedFile;

/**
 * What was read out of a publisher's file.
 *
 * @param release the rows for the curated tables
 * @param read how many rows of figures the file has
 * @param passedOver how many of them are about codes or areas that this directory does not follow
 * @param refused rows of those that it does follow which cannot be read, each with where and why
 * @param remarks what was compared with the publisher's own totals, in sentences
 */
public record FileReading(ReleasedFile release, int read, int passedOver, List<String> refused, List<String> remarks) {

    /** Takes copies. */
    public FileReading {
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /** How many rows are taken. */
    public int accepted() {
        return release.parts().stream().mapToInt(part -> part.rows().size()).sum();
    }
}
