package org.htmdirectory.lists.tables;

import java.nio.charset.Charset;

/** The encodings that text files are read in. A byte order mark is never part of the first cell. */
public enum TextEncoding {
    UTF_8("UTF-8", "UTF-8"),
    UTF_8_WITH_MARK("UTF-8 with a byte order mark", "UTF-8"),
    UTF_16_LITTLE_ENDIAN("UTF-16, little-endian", "UTF-16LE"),
    UTF_16_BIG_ENDIAN("UTF-16, big-endian", "UTF-16BE"),
    WINDOWS_1252("Windows-1252 (Western European)", "windows-1252"),
    WINDOWS_1250("Windows-1250 (Central European)", "windows-1250"),
    ISO_8859_2("ISO-8859-2 (Central European)", "ISO-8859-2"),
    WINDOWS_1251("Windows-1251 (Cyrillic)", "windows-1251"),
    KOI8_R("KOI8-R (Cyrillic)", "KOI8-R"),
    ISO_8859_5("ISO-8859-5 (Cyrillic)", "ISO-8859-5"),
    WINDOWS_1253("Windows-1253 (Greek)", "windows-1253"),
    ISO_8859_7("ISO-8859-7 (Greek)", "ISO-8859-7"),
    WINDOWS_1254("Windows-1254 (Turkish)", "windows-1254"),
    WINDOWS_1255("Windows-1255 (Hebrew)", "windows-1255"),
    WINDOWS_1256("Windows-1256 (Arabic)", "windows-1256"),
    GB18030("GB18030 (simplified Chinese)", "GB18030"),
    BIG5("Big5 (traditional Chinese)", "x-windows-950"),
    SHIFT_JIS("Shift-JIS (Japanese)", "windows-31j"),
    EUC_JP("EUC-JP (Japanese)", "EUC-JP"),
    EUC_KR("EUC-KR (Korean)", "x-windows-949");

    private final String label;
    private final Charset charset;

    TextEncoding(String label, String charset) {
        this.label = label;
        this.charset = Charset.forName(charset);
    }

    /** The encoding's name for people. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }
}
