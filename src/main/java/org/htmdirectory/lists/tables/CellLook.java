package org.htmdirectory.lists.tables;

import java.util.regex.Pattern;

/** What kind of thing a cell's text looks like. */
public final class CellLook {

    private static final Pattern NUMBER = Pattern.compile("[-+$€£(]*\\d[\\d.,' ]*\\s*[%€)kK]*");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[T ]\\d{1,2}:\\d{2}.*)?|\\d{1,2}:\\d{2}(?::\\d{2})?.*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+|(?:https?://|www\\.)\\S+");
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_#-]{0,6}\\d[\\p{L}\\d_./-]*");
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]+,? \\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}\\.?)?");

    /** What is longer is none of these; to look for them in it takes time that grows faster than it. */
    private static final int LONGEST = 300;

    private CellLook() {}

    /** Whether it is a number, a date, an address or an identifier, which no name of a column is. */
    public static boolean isData(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST
                && (NUMBER.matcher(bare).matches()
                        || DATE.matcher(bare).matches()
                        || ADDRESS.matcher(bare).matches()
                        || IDENTIFIER.matcher(bare).matches());
    }

    /** Whether it could be the name of a person. */
    public static boolean isPerson(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST && PERSON.matcher(bare).matches();
    }
}
