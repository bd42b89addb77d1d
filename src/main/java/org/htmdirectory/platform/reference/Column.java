package org.htmdirectory.platform.reference;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One column of a reference table: its name in the file's header and in the database, and what its cells must hold.
 * An empty cell is null; it is refused unless the column is {@link #optional()}.
 *
 * @param name the header and the database column
 * @param check what a single value must satisfy
 * @param target what a value must point to, or null
 * @param required whether a cell must not be empty
 * @param unrepeated whether no two rows may hold the same value
 * @param several whether a cell holds several values, parted by {@code "; "}
 * @param link the table that holds the several values, or null where they are stored as an array
 */
public record Column(
        String name, Check check, Target target, boolean required, boolean unrepeated, boolean several, Link link) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Says what is wrong with a value, or null where nothing is. */
    public interface Check {
        String problem(String value);
    }

    /** The table and column that hold the values a cell may point to. */
    public record Target(String table, String column) {}

    /** The table that joins the owner's key to each of the listed values. */
    public record Link(String table, String owner, String member) {}

    /** A permanent address part. */
    public static Column slug(String name) {
        return matching(name, SLUG, "is not a slug: small letters, digits and single hyphens");
    }

    /** Text of one line. */
    public static Column text(String name, int longest) {
        return of(name, value -> {
            if (value.length() > longest) {
                return "is longer than " + longest + " characters";
            }
            return CONTROL.matcher(value).find() ? "holds a control character" : null;
        });
    }

    /** One of a fixed set of words. */
    public static Column oneOf(String name, Collection<String> words) {
        Set<String> sorted = new TreeSet<>(words);
        return of(name, value -> sorted.contains(value) ? null : "is not one of " + String.join(", ", sorted));
    }

    /** One of a fixed set of words. */
    public static Column oneOf(String name, String... words) {
        return oneOf(name, Arrays.asList(words));
    }

    /** {@code true} or {@code false}. */
    public static Column flag(String name) {
        return oneOf(name, "true", "false");
    }

    /** A whole number within bounds. */
    public static Column whole(String name, long least, long most) {
        return of(name, value -> {
            if (!WHOLE.matcher(value).matches()) {
                return "is not a whole number";
            }
            long number = Long.parseLong(value);
            return number < least || number > most ? "is not between " + least + " and " + most : null;
        });
    }

    /**
     * A decimal number, with a point, without separators of thousands and without an exponent.
     *
     * @param precision how many digits it may have in all, as in the database's {@code numeric}
     * @param scale how many of them are decimals
     */
    public static Column decimal(String name, int precision, int scale) {
        BigDecimal bound = BigDecimal.TEN.pow(precision - scale);
        return of(name, value -> {
            if (!DECIMAL.matcher(value).matches()) {
                return "is not a number";
            }
            BigDecimal number = new BigDecimal(value);
            if (number.scale() > scale) {
                return "has more decimals than " + scale;
            }
            return number.abs().compareTo(bound) < 0 ? null : "is not below " + bound.toPlainString();
        });
    }

    /** A year, a month or a day in ISO form. */
    public static Column date(String name) {
        return of(
                name,
                value -> isDate(value) ? null : "is not a year, month or day such as 2024, 2024-08 or 2024-08-29");
    }

    /** A day in ISO form. */
    public static Column day(String name) {
        return of(name, value -> value.length() > MONTH && isDate(value) ? null : "is not a day such as 2024-08-29");
    }

    private static boolean isDate(String value) {
        if (!DATE.matcher(value).matches()) {
            return false;
        }
        try {
            switch (value.length()) {
                case YEAR -> Year.parse(value);
                case MONTH -> YearMonth.parse(value);
                default -> LocalDate.parse(value);
            }
            return true;
        } catch (DateTimeParseException impossible) {
            return false;
        }
    }

    /** A public web address. */
    public static Column address(String name) {
        return of(name, value -> {
            try {
                URI uri = URI.create(value);
                boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
                return web && uri.getHost() != null ? null : "is not a web address";
            } catch (IllegalArgumentException malformed) {
                return "is not a web address";
            }
        });
    }

    /** A value of another table's column. */
    public static Column reference(String name, String table, String column) {
        return new Column(name, value -> null, new Target(table, column), true, false, false, null);
    }

    /** A value that must match a pattern whole. */
    public static Column matching(String name, Pattern pattern, String problem) {
        return of(name, value -> pattern.matcher(value).matches() ? null : problem);
    }

    private static Column of(String name, Check check) {
        return new Column(name, check, null, true, false, false, null);
    }

    /** This column, but a cell may be empty. */
    public Column optional() {
        return new Column(name, check, target, false, unrepeated, several, link);
    }

    /** This column, but no two rows may hold the same value. */
    public Column unique() {
        return new Column(name, check, target, required, true, several, link);
    }

    /** This column, but a cell holds several values, stored as an array. */
    public Column list() {
        return new Column(name, check, target, required, unrepeated, true, link);
    }

    /** This column, but a cell holds several values, each stored as a row of a joining table. */
    public Column listIn(String table, String owner, String member) {
        return new Column(name, check, target, required, unrepeated, true, new Link(table, owner, member));
    }

    /** The values of a cell: none where it is empty, one unless this is a list. */
    List<String> values(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return several ? List.of(cell.split("; ", -1)) : List.of(cell);
    }
}
