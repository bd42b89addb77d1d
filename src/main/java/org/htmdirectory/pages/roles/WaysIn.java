package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.pathway.PathForm;
import org.htmdirectory.careers.pathway.PathPage;
import org.htmdirectory.careers.pathway.PathPages;
import org.htmdirectory.careers.pathway.TimedWay;
import org.htmdirectory.careers.pathway.WayStep;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * How to get into a role after high school, at the lowest of its levels to which a way is known.
 *
 * @param page the ways to that level
 */
record WaysIn(PathPage page) {

    private static final String START = "high-school-graduate";
    private static final int MOST_SCHOOLS = 6;

    /** The ways into a role whose levels are these, the lower first; null where none is known. */
    static WaysIn to(List<Rung> rungs, UsState state, PathPages pages) {
        String where = state == null ? "" : state.slug();
        return rungs.stream()
                .map(rung -> pages.of(new PathForm(START, rung.slug(), where)))
                .filter(page -> !page.isDeadEnd())
                .findFirst()
                .map(WaysIn::new)
                .orElse(null);
    }

    /** The level that the ways lead to. */
    public Rung level() {
        return page.to();
    }

    /** The ways, the ordinary one first. */
    public List<TimedWay> ways() {
        return page.ways();
    }

    /** Where they are told step by step. */
    public String address() {
        return "/careers/path?from=" + START + "&to=" + level().slug();
    }

    /** Whether a way takes a degree in engineering, which schools for technicians do not give. */
    public boolean isEngineering() {
        return ways().stream().flatMap(told -> told.stages().stream()).anyMatch(WayStep::isEngineering);
    }

    /**
     * Schools on these ways in and around the chosen state, for engineers those that prepare engineers; none where no
     * state is chosen.
     */
    public List<Program> schools() {
        boolean engineering = isEngineering();
        return programs()
                .filter(program -> program.isForEngineers() == engineering)
                .distinct()
                .limit(MOST_SCHOOLS)
                .toList();
    }

    private Stream<Program> programs() {
        return ways().stream().flatMap(told -> told.stages().stream()).flatMap(stage -> stage.programs().stream());
    }

    /** Who says so. */
    public List<Citation> citations() {
        return page.citations();
    }
}
