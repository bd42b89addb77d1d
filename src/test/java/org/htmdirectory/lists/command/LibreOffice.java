package org.htmdirectory.lists.command;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Debian's LibreOffice, which opens what is handed out and saves it anew. */
final class LibreOffice {

    private static final int LONGEST_SECONDS = 120;

    private final Path profile;
    private final Path folder;

    /** LibreOffice with a profile that several may share, and a folder of its own; where it is not installed, the test is not run and the end of the tests says so. */
    LibreOffice(Path profile, Path folder) {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice"))),
                "LibreOffice is not installed, so no download was opened in it (apt-get install libreoffice-calc-nogui)");
        this.profile = profile;
        this.folder = folder;
    }

    /** Opens a file and saves it in a format; the new file. */
    Path saved(Path file, String format) throws IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve("saved"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--convert-to",
                        format,
                        // How a person would say that a text is in UTF-8, with commas and quotation marks.
                        "--infilter=" + (file.toString().endsWith(".csv") ? "CSV:44,34,76" : ""),
                        "--outdir",
                        target.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Path made = target.resolve(file.getFileName().toString().replaceFirst("\\.[^.]*$", "." + format));
        if (!Files.exists(made)) {
            throw new IOException(Files.readString(folder.resolve("soffice.log")));
        }
        return made;
    }
}
