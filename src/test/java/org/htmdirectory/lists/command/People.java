package org.htmdirectory.lists.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.htmdirectory.lists.tables.Cell;
import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetLimits;
import org.htmdirectory.lists.tables.SheetRow;

/** Lists of people, made for tests in a folder of theirs. */
record People(Path folder) {

    static final String TABLE = """
            Employee,Job Title,Facility
            E1,BMET II,General Hospital
            E2,Librarian,
            E3,Imaging Service Engineer,GE HealthCare
            """;

    Path csv(String content) {
        return write("people.csv", content);
    }

    Path write(String name, String content) {
        try {
            return Files.writeString(path(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path write(String name, byte[] content) {
        try {
            return Files.write(path(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A workbook whose second sheet has the same people as {@link #TABLE}, numbered by numbers. */
    Path workbook() {
        Path file = path("people.xlsx");
        try (OutputStream target = Files.newOutputStream(file);
                Workbook workbook = new Workbook(target, "people", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "See the other sheet");
            Worksheet staff = workbook.newWorksheet("Staff");
            List<String[]> rows = TABLE.lines().map(line -> line.split(",")).toList();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).length; column++) {
                    staff.value(row, column, rows.get(row)[column]);
                }
                if (row > 0) {
                    staff.value(row, 0, 1000.5 + row);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names of all files in the folder, hidden ones as well. */
    List<String> names() {
        return names(folder);
    }

    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The cells of all rows below the header. */
    static List<List<String>> cells(Path table) {
        return cells(table, SheetChoices.NONE);
    }

    /** The cells of all rows below the header, read in a certain way. */
    static List<List<String>> cells(Path table, SheetChoices reading) {
        SheetFile file = SheetFile.of(table, SheetLimits.DEFAULT);
        try (Stream<SheetRow> rows = file.rows(file.inspect(reading))) {
            return rows.map(row -> row.cells().stream().map(Cell::text).toList())
                    .toList();
        }
    }
}
