package org.htmdirectory.labor.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.htmdirectory.sources.ImportRefusedException;

/** Recognizes a file of the Bureau of Labor Statistics by what is in it, and reads it. */
public final class PublishedFiles {

    private PublishedFiles() {}

    /**
     * Reads a file, in constant memory but for the rows that are kept.
     *
     * @param schemes gives the scheme under which the directory follows a code, or null
     * @param areas whether it follows an area, by its code
     * @throws ImportRefusedException if it is none of the files that are known, or its layout has changed
     */
    public static FileReading read(Path file, UnaryOperator<String> schemes, Predicate<String> areas)
            throws IOException {
        ProjectionsReader projections = new ProjectionsReader(schemes);
        WagesReader wages = new WagesReader(schemes, areas, file.getFileName().toString());
        PublishedTables.read(file, (sheet, number, cells) -> {
            projections.row(sheet, number, cells);
            wages.row(sheet, number, cells);
        });
        return projections
                .reading()
                .or(wages::reading)
                .orElseThrow(() -> new ImportRefusedException("This is none of the files that can be imported: BLS’s"
                        + " occupation.xlsx or the export of its projections, or its wages of the nation, states or areas"
                        + " (national_M2025_dl.xlsx and the like)."));
    }
}
