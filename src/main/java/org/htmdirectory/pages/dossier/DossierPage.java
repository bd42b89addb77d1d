package org.htmdirectory.pages.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.sources.Citation;

/**
 * The case for a code of the field’s own, as the page {@code /soc-2028} and its PDF tell it.
 *
 * @param pastCodes how the work was counted
 * @param events what happened in each revision of the list, by its year
 * @param technicians what the technicians’ code counts together
 * @param engineers what the engineers’ code counts together
 * @param duties the field’s duties, set against the two definitions
 * @param elsewhere what the lists of other countries do
 * @param principles how the field stands to the principles of the list
 * @param effects what a code would change
 * @param actions what can be done now
 */
public record DossierPage(
        List<PastCode> pastCodes,
        Map<String, List<RevisionEvent>> events,
        CodeCase technicians,
        CodeCase engineers,
        List<Duty> duties,
        List<OtherList> elsewhere,
        List<Principle> principles,
        List<CaseStatement> effects,
        List<CaseStatement> actions) {

    /** The revision that is under way. */
    public static final String PRESENT = "2028";

    /** The case as it stands in the current edition. */
    public static DossierPage of(Dossier dossier, CodeCases cases) {
        return new DossierPage(
                dossier.pastCodes(),
                dossier.events().stream()
                        .collect(Collectors.groupingBy(
                                RevisionEvent::revision, LinkedHashMap::new, Collectors.toList())),
                cases.technicians(),
                cases.engineers(),
                dossier.duties(),
                cases.elsewhere(),
                dossier.principles(),
                dossier.statements(StatementPart.EFFECT),
                dossier.statements(StatementPart.ACTION));
    }

    /** The page's heading. */
    public String title() {
        return "A code of its own: the case for the US list of 2028";
    }

    /** The page's description for search engines. */
    public String description() {
        return "How the United States has counted healthcare technology management since 1980, what was asked and"
                + " answered, and the case for and against an occupation code of its own in 2028.";
    }

    /** The years of each code, drawn. */
    public Drawing history() {
        return HistoryChart.of(pastCodes);
    }

    /** How each list counts the work today. */
    public List<PastCode> today() {
        return pastCodes.stream().filter(each -> each.lastYear() == null).toList();
    }

    /** The revisions that are over, the oldest first, each with what happened in it. */
    public Map<String, List<RevisionEvent>> past() {
        Map<String, List<RevisionEvent>> past = new LinkedHashMap<>(events);
        past.remove(PRESENT);
        return past;
    }

    /** What has happened in the present revision, is planned, or is not known. */
    public List<RevisionEvent> present() {
        return events.getOrDefault(PRESENT, List.of());
    }

    /** What each of the two codes counts together. */
    public List<CodeCase> cases() {
        return List.of(technicians, engineers);
    }

    /** How many duties neither definition holds. */
    public long outside() {
        return duties.stream().filter(Duty::isInNeither).count();
    }

    /** How many duties O*NET lists under neither code. */
    public long unlisted() {
        return duties.stream().filter(Duty::isNoTask).count();
    }

    /** How many lists of other countries have a code for the technician, the engineer or both. */
    public long withOwn() {
        return elsewhere.stream().filter(OtherList::hasOwn).count();
    }

    /** Where all of it was read. */
    public List<Citation> citations() {
        return Stream.of(
                        pastCodes.stream().flatMap(each -> each.citations().stream()),
                        events.values().stream().flatMap(List::stream).flatMap(each -> each.citations().stream()),
                        cases().stream().flatMap(DossierPage::citations),
                        duties.stream().flatMap(each -> each.citations().stream()),
                        elsewhere.stream().flatMap(DossierPage::citations),
                        principles.stream().flatMap(each -> each.citations().stream()),
                        Stream.concat(effects.stream(), actions.stream()).flatMap(each -> each.citations().stream()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<Citation> citations(CodeCase each) {
        return Stream.of(
                        Stream.of(each.code().citation(), each.newest().citation()),
                        each.definition().citations().stream(),
                        each.employers().stream().map(EmployerShare::citation))
                .flatMap(all -> all);
    }

    private static Stream<Citation> citations(OtherList list) {
        return Stream.concat(list.technicians().stream(), list.engineers().stream())
                .map(Mapping::citation);
    }
}
