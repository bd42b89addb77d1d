package org.htmdirectory.lists.runs;

import java.io.IOException;
import java.nio.file.Path;

/** What was handed in, wherever it lies. */
@FunctionalInterface
public interface UploadContent {

    /** Puts it into a file, moving it there where that can be; the file exists and is empty. */
    void writeTo(Path file) throws IOException;
}
