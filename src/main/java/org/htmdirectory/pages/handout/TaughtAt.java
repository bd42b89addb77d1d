package org.htmdirectory.pages.handout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.careers.program.Credential;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.platform.site.UsState;
import org.springframework.util.StringUtils;

/**
 * A school on a state's sheet, in one row with all that it teaches.
 *
 * @param programs its programs, at least one
 * @param home the state of the sheet
 */
record TaughtAt(List<Program> programs, UsState home) {

    /** The schools of some programs, in the order of the first of each. */
    static List<TaughtAt> of(List<Program> programs, UsState home) {
        return programs.stream()
                .collect(Collectors.groupingBy(Program::school, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(each -> new TaughtAt(each, home))
                .toList();
    }

    private Program first() {
        return programs.get(0);
    }

    /** The state it is in, or null. */
    UsState state() {
        return first().state();
    }

    /** Its name. */
    public String school() {
        return first().school();
    }

    /** Where it is, and whom it is for where not for everybody; or null. */
    public String where() {
        return first().placeAndKind();
    }

    /** What one holds at the end, degrees first, and that one need not be there for it. */
    public String ends() {
        String ends = programs.size() == 1
                ? first().credential().label()
                : StringUtils.capitalize(programs.stream()
                        .sorted(Comparator.comparing(Program::credential).reversed())
                        .map(program -> program.credential().brief())
                        .distinct()
                        .collect(Collectors.joining(", ")));
        boolean anywhere = programs.stream()
                .allMatch(one -> one.delivery().isOnline() && one.credential() != Credential.MILITARY_COURSE);
        return ends + (anywhere ? ", online" : "");
    }

    /** What a year there costs people of the state, in words. */
    public String cost() {
        return first().credential() == Credential.MILITARY_COURSE ? "paid, no tuition" : first().costFrom(home);
    }
}
