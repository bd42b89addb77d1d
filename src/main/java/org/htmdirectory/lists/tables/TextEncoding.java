package org.htmdirectory.lists.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that text files are read in. A byte order mark is never part of the first cell. */
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_8_WITH_MARK("UTF-8 with a byte order mark", StandardCharsets.UTF_8),
    UTF_16_LITTLE_ENDIAN("UTF-16, little-endian", StandardCharsets.UTF_16LE),
    UTF_16_BIG_ENDIAN("UTF-16, big-endian", StandardCharsets.UTF_16BE),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private final String label;
    private final Charset charset;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** The encoding's name for people. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }
}
