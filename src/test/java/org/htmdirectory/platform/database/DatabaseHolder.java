package org.htmdirectory.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process of its own that holds a database until its standard input ends, or until it is killed. */
class DatabaseHolder {

    /** Starts the process; returns once it has made the table {@code kept} with one word, {@code biomed}. */
    static Process launch(Path folder) throws IOException {
        Process process = java(folder.toString());
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        if (output.lines().noneMatch("ready"::equals)) {
            throw new IOException("The database holder ended before it was ready");
        }
        return process;
    }

    /** Starts the process without a database. */
    static Process idle() throws IOException {
        return java();
    }

    private static Process java(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseHolder.class.getName());
        builder.command().addAll(List.of(arguments));
        return builder.redirectError(Redirect.INHERIT).start();
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.in.read();
            return;
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]))) {
            JdbcClient client = JdbcClient.create(
                    new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
            client.sql("create table kept as select 'biomed' as word").update();
            System.out.println("ready");
            System.in.read();
        }
    }
}
