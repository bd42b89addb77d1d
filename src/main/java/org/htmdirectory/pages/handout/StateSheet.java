package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.program.Credential;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.school.Scholarship;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.pages.field.Organization;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.site.UsState;

/**
 * What a state pays and where to learn there, on the two sides of a sheet.
 *
 * @param state the state
 * @param format on which paper
 * @param pay what the two main codes pay there
 * @param here programs there that may be counted on
 * @param doubtful programs there that may not
 * @param beside programs in the states next door: one school of each, the nearest state first, then a second of each
 * @param online programs taught from afar
 * @param apprenticeships ways to be paid while one learns
 * @param scholarships what pays for school there
 * @param societies the field’s societies there
 * @param imprint the foot
 */
record StateSheet(
        UsState state,
        Format format,
        List<CodePay> pay,
        Some<Program> here,
        List<Program> doubtful,
        Some<Program> beside,
        Some<Program> online,
        Some<Program> apprenticeships,
        Some<Scholarship> scholarships,
        List<Organization> societies,
        Imprint imprint) {

    /**
     * What a code pays.
     *
     * @param name the code with its name
     * @param here its newest figures in the state, or null where none are published
     * @param nation the same in the whole country, or null
     */
    record CodePay(String name, WageRow here, WageRow nation) {}

    /**
     * As many as there is room for.
     *
     * @param shown those
     * @param more how many others there are
     */
    record Some<T>(List<T> shown, int more) {

        static <T> Some<T> of(List<T> all, int most) {
            int shown = Math.min(most, all.size());
            return new Some<>(List.copyOf(all.subList(0, shown)), all.size() - shown);
        }
    }

    static final int FEW = 3;

    /** Whether the front has room for the states next door. */
    public boolean isBesideOnFront() {
        return here.shown().size() <= FEW;
    }

    /** The document's title. */
    public String title() {
        return "Jobs and schools in " + state.label();
    }

    /** What the document is, for its description. */
    public String description() {
        return "What work with medical devices pays in " + state.label()
                + ", where to learn it there, next door and online, and what pays for school.";
    }

    /** The first few schools whose programs may not be counted on, and how many others there are. */
    public List<String> doubtfulSchools() {
        List<String> schools = doubtful.stream().map(Program::school).distinct().toList();
        int more = schools.size() - FEW;
        return more <= 0
                ? schools
                : Stream.concat(schools.stream().limit(FEW), Stream.of(more + " more at the address below"))
                        .toList();
    }

    /** What one holds at the end, and that one need not be there for it. */
    public String credential(Program program) {
        boolean anywhere = program.delivery().isOnline() && program.credential() != Credential.MILITARY_COURSE;
        return program.credential().label() + (anywhere ? ", online" : "");
    }

    /** What a year there costs people of the state, in words. */
    public String cost(Program program) {
        return program.costFrom(state);
    }
}
