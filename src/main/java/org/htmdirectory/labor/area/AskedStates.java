package org.htmdirectory.labor.area;

import java.util.List;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.Area;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.BadInputException;

/**
 * What a visitor asked to see of all states.
 *
 * @param soc the code
 * @param measure what they are compared by
 * @param since the older May that the newest is compared with
 * @param sort the column by which they are sorted; null for their names
 * @param rising whether the least comes first
 */
record AskedStates(SocCode soc, AreaMeasure measure, int since, AreaMeasure sort, boolean rising) {

    /** The codes whose figures are held by place. */
    static final List<SocCode> CODES =
            List.of(SocCode.MEDICAL_EQUIPMENT_REPAIRERS, SocCode.parse("17-2031"), SocCode.parse("17-3028"));

    static final String NAME = "name";
    static final String RISING = "rising";

    private static final int USUAL_YEAR = 2013;

    static AskedStates of(String soc, String measure, String since, String sort, String order, Wages wages) {
        SocCode code = code(soc);
        AreaMeasure chosen = AreaMeasure.asked(measure);
        AreaMeasure sorted = sort.isBlank() || sort.equals(NAME) ? null : AreaMeasure.asked(sort);
        return new AskedStates(code, chosen, since(since, years(code, wages)), sorted, order.equals(RISING));
    }

    /** The code that was asked for; medical equipment repairers where none was. */
    static SocCode code(String text) {
        SocCode soc = text.isBlank() ? CODES.get(0) : SocCode.asked(text);
        if (!CODES.contains(soc)) {
            throw new BadInputException("Figures by place are held of "
                    + String.join(", ", CODES.stream().map(SocCode::text).toList()) + " alone, not of "
                    + BadInputException.quoted(text) + ".");
        }
        return soc;
    }

    /** The older Mays that are held of states, newest first. */
    static List<Integer> years(SocCode soc, Wages wages) {
        List<Integer> years = wages.areas().stream()
                .filter(Area::isState)
                .flatMap(area -> wages.wagesOf(soc, area).stream())
                .map(Wage::year)
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
        return years.isEmpty() ? years : years.subList(1, years.size());
    }

    private static int since(String text, List<Integer> years) {
        if (text.isBlank()) {
            return years.contains(USUAL_YEAR) ? USUAL_YEAR : years.get(years.size() - 1);
        }
        return years.stream()
                .filter(year -> String.valueOf(year).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "No figures of states are held for May " + BadInputException.quoted(text) + "."));
    }
}
