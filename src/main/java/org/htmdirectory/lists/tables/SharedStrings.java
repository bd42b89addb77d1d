package org.htmdirectory.lists.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that a workbook's cells point to, read no further than they are asked for and kept as packed bytes: a million
 * of them take about as much memory as they have letters.
 */
final class SharedStrings implements Closeable {

    private static final int PAGE = 1 << 20;
    private static final int MOST_PAGES = 48;
    private static final int MOST_STRINGS = 4_000_000;

    private final Xml xml;
    private final InputStream content;
    private final int longest;
    private final List<byte[]> pages = new ArrayList<>();
    private int[] starts = new int[1024];
    private int count;
    private int end;
    private boolean ended;

    /**
     * @param content the part with the texts, or null if there is none
     * @param longest how many characters of a text are kept
     */
    SharedStrings(InputStream content, int longest) {
        this.content = content;
        this.xml = content == null ? null : new Xml(content);
        this.longest = longest;
        this.ended = content == null;
    }

    /** A text, cut where it is one character longer than allowed; null if there is none of that number. */
    String get(int index) {
        while (index >= count && !ended) {
            readNext();
        }
        if (index < 0 || index >= count) {
            return null;
        }
        int from = starts[index];
        int to = index + 1 < count ? starts[index + 1] : end;
        return text(from, to - from);
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    private void readNext() {
        while (xml.next()) {
            if ("si".equals(xml.started())) {
                keep(new RichText(xml, longest + 1).until("si"));
                return;
            }
        }
        ended = true;
    }

    private void keep(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (count == MOST_STRINGS || end / PAGE + bytes.length / PAGE + 2 > MOST_PAGES) {
            throw new SheetException(FiguresInWords.of(
                    "The different texts in this workbook take more than %d MB, or are more than %,d. Save the sheet as CSV.",
                    MOST_PAGES, MOST_STRINGS));
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = end;
        for (int done = 0; done < bytes.length; ) {
            if (end % PAGE == 0) {
                pages.add(new byte[PAGE]);
            }
            int length = Math.min(bytes.length - done, PAGE - end % PAGE);
            System.arraycopy(bytes, done, pages.get(end / PAGE), end % PAGE, length);
            done += length;
            end += length;
        }
    }

    private String text(int from, int length) {
        if (length == 0) {
            return "";
        }
        if (from % PAGE + length <= PAGE) {
            return new String(pages.get(from / PAGE), from % PAGE, length, StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = pages.get((from + i) / PAGE)[(from + i) % PAGE];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
