package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts text into rows of cells. A line ends at CR, LF or both; a cell that begins with a quotation mark may hold
 * delimiters and line breaks up to the closing one. A mark that is never closed costs only its own line: that line is
 * read as written and marked, and reading goes on with the next.
 */
final class TextRecords implements RowReader {

    private static final int LONGEST_ROW = 1 << 22;

    private final Reader reader;
    private final char delimiter;
    private final SheetLimits limits;
    private char[] buffer = new char[1 << 16];
    private int limit;
    private int rowStart;
    private int cellStart;
    private int at;
    private boolean ended;
    private long number;
    private long line = 1;
    private List<Cell> cells = List.of();
    private String flaw;

    TextRecords(Reader reader, Delimiter delimiter, SheetLimits limits) {
        this.reader = reader;
        this.delimiter = delimiter.sign();
        this.limits = limits;
    }

    @Override
    public SheetRow next() throws IOException {
        rowStart = at;
        if (at == limit && !fill()) {
            return null;
        }
        number++;
        long startLine = line;
        if (!cut(true)) {
            at = rowStart;
            line = startLine;
            cut(false);
            flaw =
                    "opens a quotation mark that is never closed. It is read as written; the rows after it are read as usual.";
        }
        endLine();
        if (cells.size() > limits.maxColumns()) {
            note(FiguresInWords.of("has %,d cells; at most %,d are allowed.", cells.size(), limits.maxColumns()));
        }
        boolean empty = cells.size() == 1 && cells.get(0).text().isEmpty();
        return new SheetRow(number, empty ? List.of() : cells, flaw == null ? null : where(startLine) + flaw);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private String where(long startLine) {
        return startLine == number ? "Row " + number + " " : "Row " + number + " (line " + startLine + ") ";
    }

    private boolean cut(boolean quotes) throws IOException {
        cells = new ArrayList<>(Math.max(4, cells.size()));
        flaw = null;
        while (true) {
            cellStart = at;
            if (quotes && peek(0) == '"') {
                if (!quoted()) {
                    return false;
                }
            } else {
                plain();
            }
            if (at == limit || buffer[at] != delimiter) {
                return true;
            }
            at++;
        }
    }

    private void plain() throws IOException {
        while (at < limit || fill()) {
            char sign = buffer[at];
            if (sign == delimiter || sign == '\n' || sign == '\r') {
                break;
            }
            inspect(sign);
            at++;
        }
        add(cellStart, at, false);
    }

    /** Reads a cell from its opening quotation mark on; false if that mark has no fitting other. */
    private boolean quoted() throws IOException {
        boolean doubled = false;
        boolean severalLines = false;
        at++;
        while (at < limit || fill()) {
            char sign = buffer[at];
            if (sign == '"') {
                int next = peek(1);
                if (next == '"') {
                    doubled = true;
                    at++;
                } else if (next == -1 || next == delimiter || next == '\n' || next == '\r') {
                    add(cellStart + 1, at, doubled);
                    at++;
                    return true;
                } else if (severalLines) {
                    return false;
                } else {
                    plain();
                    return true;
                }
            } else if (sign == '\n' || sign == '\r' && peek(1) != '\n') {
                severalLines = true;
                line++;
            }
            if (severalLines && at - cellStart > limits.maxCellCharacters()) {
                return false;
            }
            inspect(sign);
            at++;
        }
        return false;
    }

    private void inspect(char sign) {
        if (sign == 0) {
            note("holds a NUL character, which is no text.");
        } else if (sign == '\uFFFD') {
            note("holds characters that cannot be read in this encoding.");
        }
    }

    private void add(int from, int to, boolean doubled) {
        if (to - from > limits.maxCellCharacters()) {
            note(FiguresInWords.of(
                    "has a cell of %,d characters; at most %,d are allowed.", to - from, limits.maxCellCharacters()));
        }
        String text = from == to ? "" : new String(buffer, from, to - from);
        cells.add(Cell.of(doubled ? text.replace("\"\"", "\"") : text));
    }

    private void note(String cause) {
        if (flaw == null) {
            flaw = cause;
        }
    }

    private void endLine() throws IOException {
        if (at < limit) {
            boolean both = buffer[at] == '\r' && peek(1) == '\n';
            at += both ? 2 : 1;
            line++;
        }
    }

    private int peek(int ahead) throws IOException {
        while (at + ahead >= limit) {
            if (!fill()) {
                return -1;
            }
        }
        return buffer[at + ahead];
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (rowStart > 0) {
            System.arraycopy(buffer, rowStart, buffer, 0, limit - rowStart);
            limit -= rowStart;
            at -= rowStart;
            cellStart -= rowStart;
            rowStart = 0;
        } else if (limit == buffer.length) {
            grow();
        }
        int read = reader.read(buffer, limit, buffer.length - limit);
        ended = read < 0;
        limit += Math.max(0, read);
        return !ended;
    }

    private void grow() {
        if (buffer.length >= LONGEST_ROW) {
            throw new SheetException(FiguresInWords.of(
                    "Row %d has more than %,d characters. This is hardly a table of cells.",
                    number + (at == rowStart ? 1 : 0), LONGEST_ROW));
        }
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
}
