package org.htmdirectory.lists.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of runs as the database keeps them for all processes: a megabyte a row, so that none is in memory whole. */
@Repository
class StoredUploads {

    private static final int BYTES_A_ROW = 1 << 20;

    private final JdbcClient jdbc;

    StoredUploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a file; in one transaction with its run. */
    void add(long run, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] part = content.readNBytes(BYTES_A_ROW); part.length > 0; number++) {
                jdbc.sql("insert into run_upload (run, number, content) values (?, ?, ?)")
                        .params(run, number, part)
                        .update();
                part = content.readNBytes(BYTES_A_ROW);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes the file of a run.
     *
     * @throws NoSuchFileException if there is none, or it is deleted meanwhile
     */
    void writeTo(long run, Path file) throws IOException {
        int rows = jdbc.sql("select count(*) from run_upload where run = ?")
                .param(run)
                .query(Integer.class)
                .single();
        if (rows == 0) {
            throw new NoSuchFileException("run " + run);
        }
        try (OutputStream copy = Files.newOutputStream(file)) {
            for (int number = 0; number < rows; number++) {
                copy.write(jdbc.sql("select content from run_upload where run = ? and number = ?")
                        .params(run, number)
                        .query(byte[].class)
                        .optional()
                        .orElseThrow(() -> new NoSuchFileException("run " + run)));
            }
        }
    }

    void delete(long run) {
        jdbc.sql("delete from run_upload where run = ?").param(run).update();
    }

    /** How many bytes all files take. */
    long taken() {
        return jdbc.sql("select coalesce(sum(octet_length(content)), 0) from run_upload")
                .query(Long.class)
                .single();
    }
}
