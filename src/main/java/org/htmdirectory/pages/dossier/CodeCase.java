package org.htmdirectory.pages.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.pages.field.NameFigures.RoleNames;
import org.htmdirectory.platform.site.Figures;

/**
 * What one US code counts together.
 *
 * @param code the code
 * @param definition its official definition
 * @param roles the roles of this directory under it with their names in use, that of most names first
 * @param names how many different names in use these roles have
 * @param employers who employs the people under it
 * @param newest the newest whole decade of employment projections
 */
public record CodeCase(
        Code code,
        CaseStatement definition,
        List<RoleNames> roles,
        long names,
        List<EmployerShare> employers,
        Projection newest) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TO_HUNDREDS = -2;
    private static final int THOUSAND = 1000;

    /** How many jobs there are under it, e.g. <i>68,000</i>. */
    public String jobs() {
        return Figures.count(newest.baseJobs().movePointRight(3).longValue());
    }

    /** How many jobs an employer’s share comes to, rounded to a hundred since the share is a whole percent. */
    public String jobs(EmployerShare employer) {
        return Figures.count(newest.baseJobs()
                .multiply(BigDecimal.valueOf((long) THOUSAND * employer.share()))
                .divide(HUNDRED, RoundingMode.HALF_UP)
                .setScale(TO_HUNDREDS, RoundingMode.HALF_UP)
                .longValue());
    }

    /** How many names in use its roles have, with digits grouped. */
    public String count() {
        return Figures.count(names);
    }

    /** The share of the employers that are not named, in percent. */
    public int rest() {
        return 100 - employers.stream().mapToInt(EmployerShare::share).sum();
    }
}
