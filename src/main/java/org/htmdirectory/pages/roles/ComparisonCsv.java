package org.htmdirectory.pages.roles;

import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Title;

/** A comparison as a file: a row for each role. The figures are about the code of the row, and none stands where the code only
 * comes near the role. */
final class ComparisonCsv {

    private static final CsvTable<Role> ROLE = new CsvTable<Role>()
            .column("role", Role::slug)
            .column("name", Role::name)
            .column("family", role -> role.family().slug())
            .column("distinction", Role::distinction)
            .list("levels", Role::levels, Level::code);
    private static final CsvTable<Statistics> CODE = new CsvTable<Statistics>()
            .column("us_soc_2018_code", known -> known.code().code())
            .column("us_soc_2018_name", known -> known.code().name())
            .column("match", known -> known.mapping().match().code());
    private static final CsvTable<Wage> PAY = new CsvTable<Wage>()
            .column("pay_year", Wage::year)
            .column("median_pay_usd", Wage::median)
            .column("p10_pay_usd", Wage::p10)
            .column("p90_pay_usd", Wage::p90);
    private static final CsvTable<Projection> GROWTH = new CsvTable<Projection>()
            .column("growth_decade", Projection::decade)
            .column("growth_percent", Projection::percent)
            .column("openings_annual_thousands", Projection::openings)
            .column("entry_education", Projection::education)
            .column("work_experience", Projection::experience)
            .column("on_the_job_training", Projection::training);
    private static final CsvTable<ComparedRole> TABLE = new CsvTable<ComparedRole>()
            .part(ComparedRole::role, ROLE)
            .column("names", column -> column.page().nameCount())
            .list("best_known_names", ComparedRole::bestKnown, Title::text)
            .part(ComparedRole::statistics, CODE)
            .part(
                    column -> column.isCounted() && column.hasPay()
                            ? column.statistics().wage()
                            : null,
                    PAY)
            .part(column -> column.isCounted() ? column.decade() : null, GROWTH)
            .list("certificates", column -> column.page().certifications(), Certification::briefly)
            .list("sources", ComparedRole::citations, Citation::written);

    private ComparisonCsv() {}

    static CsvFile of(ComparisonPage page) {
        return TABLE.file("compared-roles.csv", page.columns());
    }
}
