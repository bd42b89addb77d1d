package org.htmdirectory.lists.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.htmdirectory.labor.published.FileReading;
import org.htmdirectory.labor.published.PublishedFiles;
import org.htmdirectory.sources.ImportRefusedException;
import org.htmdirectory.sources.ReleaseComparison;
import org.htmdirectory.sources.ReleaseImports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code import}: takes a publisher's own file into the database, as a release beside those that came with the
 * program, and publishes an edition with it.
 */
@Command(
        name = ImportCommand.NAME,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Takes a file of the US Bureau of Labor Statistics into the directory: projections (occupation.xlsx, or the"
                    + " export of data.bls.gov) or wages (national_M2025_dl.xlsx, state_…, MSA_…, and the older ZIP files).",
            "Says what it is, what was read and what would change, then does it. Running sites on the database switch to"
                    + " the new edition within seconds. What a curator has read on the publisher's pages stays."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done, or nothing had to be changed.",
            "1:Done, but some rows were refused.",
            "2:Nothing is done: the file or the database cannot be used."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar htm-directory.jar import occupation.xlsx --dry-run",
            "  java -jar htm-directory.jar import state_M2026_dl.xlsx",
            "  java -jar htm-directory.jar import --list",
            "  java -jar htm-directory.jar import --take-back 3",
            "",
            "The database is that of SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD, or the one in HTM_DATA_DIR (./data),",
            "which the program must not be using meanwhile."
        })
final class ImportCommand implements Callable<Integer> {

    /** The word that calls the command. */
    static final String NAME = "import";

    private static final int DONE = 0;
    private static final int SOME_REFUSED = 1;
    private static final int REFUSED = 2;
    private static final int SHOWN = 10;

    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The publisher's file, as it is.")
    private Path file;

    @Option(names = "--dry-run", description = "Only say what would change.")
    private boolean dryRun;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the release was published, if that is not known yet: 2027-09 or 2027-09-02.")
    private String published;

    @Option(names = "--list", description = "Show what was imported, the newest first.")
    private boolean list;

    @Option(
            names = "--take-back",
            paramLabel = "NUMBER",
            description = "Take an import back; what was before is current.")
    private Integer takenBack;

    @Option(names = "--make-current", paramLabel = "NUMBER", description = "Make an import current again.")
    private Integer madeCurrent;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(streams, false);
        try (ImportDatabase database = ImportDatabase.open()) {
            return work(database, messages);
        } catch (ImportRefusedException refused) {
            messages.fail(refused.getMessage());
        } catch (IOException unreadable) {
            messages.fail(CommandException.refused("The file cannot be read", unreadable)
                    .getMessage());
        } catch (SQLException broken) {
            messages.fail("The database refuses: " + broken.getMessage());
        }
        return REFUSED;
    }

    private int work(ImportDatabase database, Messages messages) throws SQLException, IOException {
        Connection connection = database.connection();
        ReleaseImports imports = new ReleaseImports(connection, database.tables(), LocalDate.now());
        if (list) {
            tell(imports.imported(), messages);
        } else if (takenBack != null || madeCurrent != null) {
            imports.setCurrent(takenBack == null ? madeCurrent : takenBack, takenBack == null);
            connection.commit();
            messages.say("Done: a new edition is published.");
        } else if (file == null) {
            messages.fail("Name a file, or add --help to see what can be given.");
            return REFUSED;
        } else {
            return take(database, imports, messages);
        }
        return DONE;
    }

    private static void tell(List<ReleaseImports.Imported> imported, Messages messages) {
        if (imported.isEmpty()) {
            messages.say("Nothing was imported yet.");
        }
        imported.forEach(each -> messages.say("%d  %s  %s  %s%s"
                .formatted(each.number(), each.day(), each.key(), each.file(), each.current() ? "  current" : "")));
    }

    private int take(ImportDatabase database, ReleaseImports imports, Messages messages)
            throws SQLException, IOException {
        if (!Files.isReadable(file)) {
            throw new ImportRefusedException(file + " is not there or cannot be read.");
        }
        FileReading reading = PublishedFiles.read(file, database.schemes()::get, database.areas()::contains);
        messages.say(
                reading.release().name() + ": %,d rows read, %,d of codes and areas that this directory does not"
                        + " follow, %,d accepted, %,d refused.",
                reading.read(),
                reading.passedOver(),
                reading.accepted(),
                reading.refused().size());
        reading.remarks().forEach(messages::say);
        shorten(reading.refused(), messages);
        ReleaseComparison comparison = imports.compare(reading.release());
        tell(comparison, messages);
        if (comparison.changesNothing()) {
            messages.say("Nothing changes.");
        } else if (dryRun) {
            messages.say("Nothing was changed: that was a dry run.");
        } else {
            imports.take(
                    reading.release(),
                    comparison,
                    file.getFileName().toString(),
                    ImportDatabase.digest(file),
                    published);
            database.connection().commit();
            messages.say("Done: a new edition is published.");
        }
        return reading.refused().isEmpty() ? DONE : SOME_REFUSED;
    }

    private static void tell(ReleaseComparison comparison, Messages messages) {
        messages.say(
                "Against what is held: %,d new, %,d replaced, %,d the same, %,d of a curator that differ and stay.",
                comparison.added().size(),
                comparison.replaced().size(),
                comparison.same(),
                comparison.kept().size());
        shorten(
                comparison.added().stream()
                        .map(row -> "  new: " + row.table() + " " + row.key())
                        .toList(),
                messages);
        shorten(
                comparison.replaced().stream()
                        .flatMap(row -> lines("replaced", row))
                        .toList(),
                messages);
        shorten(comparison.kept().stream().flatMap(row -> lines("stays", row)).toList(), messages);
    }

    private static Stream<String> lines(String what, ReleaseComparison.Row row) {
        return row.differences().stream()
                .map(each -> "  %s: %s %s, %s is “%s”, in the file “%s”"
                        .formatted(what, row.table(), row.key(), each.column(), each.held(), each.found()));
    }

    private static void shorten(List<String> lines, Messages messages) {
        lines.stream().limit(SHOWN).forEach(line -> messages.say("%s", line));
        if (lines.size() > SHOWN) {
            messages.say("  and %,d more", lines.size() - SHOWN);
        }
    }
}
