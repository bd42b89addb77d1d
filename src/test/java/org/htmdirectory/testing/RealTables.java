package org.htmdirectory.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Tables of real titles and employers to measure on, which are not ours to publish: they lie in a folder {@code shared}
 * above the project. Without them a person's build goes on and says at its end what it did not measure; the build that
 * guards the code ({@code CI=true}) goes on only where {@code -Dreal-tables=absent} says that this is meant.
 */
public final class RealTables {

    private RealTables() {}

    /**
     * Where a table lies.
     *
     * @param name such as {@code shared/data/titles_dev.csv}
     * @throws TestAbortedException if there is none
     * @throws IllegalStateException if there is none and nobody said so
     */
    public static Path find(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> missing(name, System.getenv("CI"), System.getProperty("real-tables")));
    }

    static RuntimeException missing(String name, String ci, String said) {
        String what = name + " lies in no folder above this project: nothing is measured on it";
        return "true".equals(ci) && !"absent".equals(said)
                ? new IllegalStateException(what + ". Where that is meant, say -Dreal-tables=absent")
                : new TestAbortedException(what);
    }
}
