package org.htmdirectory.lists.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.PackedTable;

/** What the columns of tables are usually called, by a reviewed table of such names. */
public final class ColumnNames {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 3;
    private static final String ANY_WORD = "* ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final ColumnNames KNOWN = new ColumnNames();

    private final Map<String, List<String>> bySubject = new HashMap<>();
    private final Set<String> usual = new HashSet<>();
    private final Set<String> sought = new HashSet<>();
    private final Set<String> deciding = new HashSet<>();
    private final List<String> endings = new ArrayList<>();

    private ColumnNames() {
        PackedTable.rows("/lists/tables/column-names.csv").forEach(row -> {
            List<String> names = List.of(row.getField("names").split("; "));
            bySubject.put(row.getField("subject"), names);
            usual.addAll(names);
            String weight = row.getField("weight");
            if (!weight.equals("usual")) {
                sought.addAll(names);
            }
            if (weight.equals("decides")) {
                deciding.addAll(names);
            }
            names.stream()
                    .filter(name -> name.startsWith(ANY_WORD))
                    .map(name -> name.substring(1))
                    .forEach(endings::add);
        });
    }

    /** What columns of a subject are called, the surest first; none for a subject that is not in the table. */
    public static List<String> of(String subject) {
        return KNOWN.bySubject.getOrDefault(subject, List.of());
    }

    /** A name as the table writes them: letters and digits alone, small and without accents, parted by single blanks. */
    public static String plain(String text) {
        String parted = text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
        String bare =
                MARKS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFD)).replaceAll("");
        return NOT_WORDS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a cell holds the usual name of a column. */
    static boolean isUsual(Cell cell) {
        if (cell.text().length() > LONGEST) {
            return false;
        }
        String name = plain(cell.text());
        return KNOWN.usual.contains(name)
                || KNOWN.endings.stream().anyMatch(name::endsWith) && name.split(" ").length <= MOST_WORDS;
    }

    /** Whether a text is the name of a column that whoever reads a table looks for. */
    static boolean isSought(String text) {
        return KNOWN.sought.contains(plain(text));
    }

    /** Whether one such name among others makes a row a header. */
    static boolean holdDeciding(Stream<String> texts) {
        return texts.anyMatch(ColumnNames::isDeciding);
    }

    /** Whether a text is a name that makes its row a header. */
    static boolean isDeciding(String text) {
        return text.length() <= LONGEST && KNOWN.deciding.contains(plain(text));
    }
}
