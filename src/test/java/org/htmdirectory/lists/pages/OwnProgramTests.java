package org.htmdirectory.lists.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnProgramTests {

    @TempDir
    private Path folder;

    @Test
    void oneFileWithItsLibrariesIsTheProgram() throws IOException {
        Path jar = jar("BOOT-INF/lib/");

        assertThat(new OwnProgram(jar.toString()).file()).contains(jar);
    }

    @Test
    void aFileWithoutItsLibrariesIsNot() throws IOException {
        assertThat(new OwnProgram(jar("META-INF/").toString()).file()).isEmpty();
    }

    @Test
    void foldersOfClassesAreNot() {
        assertThat(new OwnProgram(folder + ":" + folder.resolve("a.jar")).file())
                .isEmpty();
        assertThat(new OwnProgram(folder.toString()).megabytes()).isZero();
    }

    private Path jar(String entry) throws IOException {
        Path jar = folder.resolve("program.jar").toAbsolutePath();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return jar;
    }
}
