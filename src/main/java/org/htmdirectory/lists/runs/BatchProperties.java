package org.htmdirectory.lists.runs;

import java.nio.file.Path;
import java.time.Duration;
import org.htmdirectory.lists.tables.SheetLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What bulk runs may use.
 *
 * @param folder where this process keeps copies of uploads until their runs are deleted; created when absent
 * @param largestFile the largest upload
 * @param mostRows the most rows of one run
 * @param room what all uploads together may take
 * @param kept how long a run is kept
 * @param workers how many runs are worked off at once
 * @param rowsAtOnce how many rows are classified and stored together
 */
@ConfigurationProperties("htm.batch")
public record BatchProperties(
        @DefaultValue("data/uploads") Path folder,
        @DefaultValue("200MB") DataSize largestFile,
        @DefaultValue("1000000") int mostRows,
        @DefaultValue("4GB") DataSize room,
        @DefaultValue("24h") Duration kept,
        @DefaultValue("2") int workers,
        @DefaultValue("5000") int rowsAtOnce) {

    /** How much is read of a file. */
    public SheetLimits limits() {
        return new SheetLimits(
                largestFile.toBytes(),
                mostRows,
                SheetLimits.DEFAULT.maxColumns(),
                SheetLimits.DEFAULT.maxCellCharacters());
    }
}
