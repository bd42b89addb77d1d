package org.htmdirectory.lists.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes a workbook's numbers as people read them. */
final class NumberText {

    private static final MathContext DIGITS = new MathContext(15);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int LONGEST = 40;
    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS = 86_400;

    private final Styles styles;
    private final boolean from1904;

    NumberText(Styles styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** The text of a stored number in a style; null if it is no number. */
    String of(String stored, int style) {
        if (isWhole(stored) && !styles.isDate(style)) {
            int missing = styles.digits(style) - stored.length();
            return missing > 0 && !stored.startsWith("-") ? "0".repeat(missing) + stored : stored;
        }
        try {
            double number = Double.parseDouble(stored);
            if (stored.length() > LONGEST || !Double.isFinite(number)) {
                return null;
            }
            return styles.isDate(style) && number >= 0 && number < LAST_DAY ? date(number) : plain(number);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static boolean isWhole(String stored) {
        int digits = 0;
        for (int i = 0; i < stored.length(); i++) {
            char sign = stored.charAt(i);
            if (sign >= '0' && sign <= '9') {
                digits++;
            } else if (i > 0 || sign != '-') {
                return false;
            }
        }
        return digits > 0 && digits <= 15 && (stored.length() == 1 || stored.charAt(0) != '0');
    }

    // Fifteen digits are what spreadsheet programs show of the seventeen that they store.
    private static String plain(double number) {
        BigDecimal shown = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return Math.abs(number) >= 1e21 || number != 0 && Math.abs(number) < 1e-9
                ? shown.toString()
                : shown.toPlainString();
    }

    private String date(double number) {
        long seconds = Math.round(number * SECONDS);
        long day = seconds / SECONDS;
        LocalTime time = LocalTime.MIDNIGHT.plus(Duration.ofSeconds(seconds % SECONDS));
        if (day == 0 && !from1904) {
            return TIME.format(time);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
        return time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }
}
