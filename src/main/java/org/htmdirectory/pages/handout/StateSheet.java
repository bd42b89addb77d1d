package org.htmdirectory.pages.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param here schools there whose programs may be counted on: public ones first, those for profit last
 * @param countedOn the names of all schools there that have a program that may be counted on
 * @param doubtful programs there that may not
 * @param beside schools in the states next door: of each state the nearest, then a second one; the nearest of all first
 * @param ending programs next door that people finished lately, though they are said to be ending
 * @param online schools elsewhere that teach from afar
 * @param onlineHere those of the state itself that teach from afar, which stand among the others there
 * @param apprenticeships ways to be paid while one learns
 * @param scholarships what pays for school there
 * @param unread that we have read of no grant of the state; null where we have
 * @param societies the field’s societies there
 * @param imprint the foot
 */
record StateSheet(
        UsState state,
        Format format,
        List<CodePay> pay,
        Some<TaughtAt> here,
        List<String> countedOn,
        List<Program> doubtful,
        Some<TaughtAt> beside,
        List<Program> ending,
        Some<TaughtAt> online,
        List<String> onlineHere,
        Some<Program> apprenticeships,
        Some<Scholarship> scholarships,
        String unread,
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
        return isRoomy(here.shown().size() + here.more(), doubtful);
    }

    /** Whether so little of the state itself stands on the front that the states next door have room there. */
    static boolean isRoomy(int schools, List<Program> doubtful) {
        return schools + (doubtful.isEmpty() ? 0 : 1) <= FEW;
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
        List<String> schools = doubtful.stream()
                .collect(Collectors.groupingBy(Program::school, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(school -> isCountedOn(school.getKey())
                        ? school.getKey() + " for the " + awards(school.getValue())
                        : school.getKey())
                .toList();
        int more = schools.size() - FEW;
        return more <= 0
                ? schools
                : Stream.concat(schools.stream().limit(FEW), Stream.of(more + " more at the address below"))
                        .toList();
    }

    /** A school that has another program to count on is named with the award that is in doubt. */
    private boolean isCountedOn(String school) {
        return countedOn.contains(school);
    }

    private static String awards(List<Program> programs) {
        return programs.stream()
                .map(program -> program.credential().brief())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    /** When the survey was that gave the pay, e.g. <i>May 2025</i>; null where no pay is known. */
    public String surveyed() {
        String years = pay.stream()
                .flatMap(one -> Stream.of(one.here(), one.nation()))
                .filter(Objects::nonNull)
                .map(row -> "May " + row.wage().year())
                .distinct()
                .collect(Collectors.joining(" and "));
        return years.isEmpty() ? null : years;
    }

    /** The schools next door whose programs are said to be ending, each with its state, in one line. */
    public String endingLine() {
        return ending.stream().map(StateSheet::schoolWithState).distinct().collect(Collectors.joining("; "));
    }

    private static String schoolWithState(Program program) {
        String state = program.state().label();
        boolean named = program.school().matches(".*\\b" + state + "\\b.*");
        return named ? program.school() : program.school() + ", " + state;
    }

    /** Those of the state that teach from afar, in one line. */
    public String onlineHereLine() {
        return String.join("; ", onlineHere);
    }
}
