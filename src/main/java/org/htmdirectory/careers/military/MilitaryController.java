package org.htmdirectory.careers.military;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.military.Trades.CodedTrade;
import org.htmdirectory.careers.military.Translation.CivilianRole;
import org.htmdirectory.careers.opening.JobBoards;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleFact.Kind;
import org.htmdirectory.terms.RoleFacts;
import org.htmdirectory.terms.RoleRef;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor ask what a military occupation is worth outside. */
@PageController
class MilitaryController implements SitemapSection {

    private static final String ADDRESS = "/careers/military";
    private static final int LONGEST = 80;
    private static final Set<Kind> BEFORE_LEVELS = EnumSet.of(Kind.PAY, Kind.PAY_TO_START);
    private static final CsvTable<Occupation> TABLE = new CsvTable<Occupation>()
            .column("code", Occupation::code)
            .list("other_spellings", Occupation::spellings, spelling -> spelling)
            .column("branch", one -> one.branch().code())
            .column("name", Occupation::name)
            .column("grade", Occupation::grade)
            .column("standing", one -> one.standing().code())
            .part(Occupation::rung, new CsvTable<Rung>().column("rung", Rung::slug))
            .column("summary", Occupation::summary)
            .column("doubt", Occupation::doubt)
            .list("sources", Occupation::citations, Citation::written);

    private final Occupations occupations;
    private final Ladders ladders;
    private final Programs programs;
    private final RoleFacts facts;
    private final JobBoards boards;
    private final Trades trades;

    MilitaryController(
            Occupations occupations,
            Ladders ladders,
            Programs programs,
            RoleFacts facts,
            JobBoards boards,
            Trades trades) {
        this.occupations = occupations;
        this.ladders = ladders;
        this.programs = programs;
        this.facts = facts;
        this.boards = boards;
        this.trades = trades;
    }

    @GetMapping(ADDRESS)
    String translate(
            @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String state, Model model) {
        if (code.length() > LONGEST) {
            throw new BadInputException("A military code is much shorter, such as 68A or 4A251.");
        }
        UsState chosen = UsState.asked(state).orElse(null);
        String query = code.strip();
        Occupation listed = occupations.find(query).orElse(null);
        boolean inField = listed != null && listed.isInField();
        CodedTrade nextDoor = inField ? null : trades.find(query).orElse(null);
        Occupation found = nextDoor == null ? listed : null;
        model.addAttribute(
                "page",
                new MilitaryPage(
                        query,
                        found,
                        inField ? translation(found, chosen) : null,
                        nextDoor,
                        nextDoor == null
                                ? null
                                : civilian(List.of(nextDoor.trade().target()), chosen),
                        found == null ? occupations.like(query) : List.of(),
                        occupations.all()));
        return "careers/military/military";
    }

    private Translation translation(Occupation found, UsState state) {
        return Translation.of(found, ladders.current(), programs.all(), rungs -> civilian(rungs, state), trades);
    }

    private CivilianRole civilian(List<Rung> rungs, UsState state) {
        RoleRef role = rungs.get(0).role().ref();
        return new CivilianRole(role, facts(role, rungs, state), boards.searchFor(role, state));
    }

    /** What is known of a role, and the pay of each of its levels that one is told to begin at. */
    private List<RoleFact.Line> facts(RoleRef role, List<Rung> rungs, UsState state) {
        List<RoleFact.Line> lines = new ArrayList<>(facts.about(role, state));
        int last = IntStream.range(0, lines.size())
                .filter(at -> BEFORE_LEVELS.contains(lines.get(at).kind()))
                .max()
                .orElse(lines.size() - 1);
        List<RoleFact.Line> ofLevels = rungs.stream()
                .map(Rung::level)
                .filter(Objects::nonNull)
                .sorted()
                .flatMap(level -> facts.about(role, level, state).stream())
                .filter(line -> line.kind().isPay() && !lines.contains(line))
                .distinct()
                .toList();
        lines.addAll(last + 1, ofLevels);
        return lines;
    }

    @GetMapping(path = ADDRESS + ".csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("military.csv", occupations.all()).answer();
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }
}
