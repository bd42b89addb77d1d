package org.htmdirectory.lists.tables;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.htmdirectory.lists.tables.StoredCell.Formula;

/** Which formulas still mean the same where only their own sheet is copied. */
final class FormulaRules {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NOT_NAMES = Pattern.compile("[^\\p{L}\\p{N}_.\\\\]+");

    private final Set<String> names;
    private final Set<String> sharedAndKept = new HashSet<>();

    /**
     * @param names what the workbook's authors named, in lower case; names are not copied
     */
    FormulaRules(Set<String> names) {
        this.names = names;
    }

    /**
     * Whether a formula can stay. Formulas must be asked about in order, for some point to earlier ones.
     *
     * @param inPlace whether what it points to keeps its address, and for one of many also its own cell
     */
    boolean stays(Formula formula, boolean inPlace) {
        if (!inPlace) {
            return false;
        } else if (formula.text().isEmpty()) {
            return formula.shared() != null && sharedAndKept.contains(formula.shared());
        }
        boolean stays = staysInSheet(formula.text());
        if (stays && formula.shared() != null) {
            sharedAndKept.add(formula.shared());
        }
        return stays;
    }

    // Other sheets and other files are named before "!", files and tables in brackets.
    private boolean staysInSheet(String text) {
        String bare = QUOTED.matcher(text).replaceAll("");
        if (bare.indexOf('!') >= 0 || bare.indexOf('[') >= 0) {
            return false;
        }
        if (names.isEmpty()) {
            return true;
        }
        for (String word : NOT_NAMES.split(bare.toLowerCase(Locale.ROOT))) {
            if (names.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
