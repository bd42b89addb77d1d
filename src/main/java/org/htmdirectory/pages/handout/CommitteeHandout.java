package org.htmdirectory.pages.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.htmdirectory.pages.dossier.DossierPage;
import org.htmdirectory.pages.dossier.Duty;
import org.htmdirectory.pages.dossier.EventKind;
import org.htmdirectory.pages.dossier.PastCode;
import org.htmdirectory.pages.dossier.RevisionEvent;
import org.htmdirectory.platform.paper.Format;

/**
 * The case for a code of its own, on four pages that a committee can be handed.
 *
 * @param format on which paper; always in normal print, since the web page serves those who need it larger
 * @param dossier the case
 * @param names the roles of most names under the technicians’ code
 * @param imprint the foot of each page
 */
record CommitteeHandout(Format format, DossierPage dossier, List<NamedBar> names, Imprint imprint) {

    /** The document's title. */
    public String title() {
        return dossier.title();
    }

    /** What the document is, for its description. */
    public String description() {
        return dossier.description();
    }

    /** The duties that neither definition holds, as the end of a sentence. */
    public String outside() {
        List<String> duties = dossier.duties().stream()
                .filter(Duty::isInNeither)
                .map(each -> each.duty().substring(0, 1).toLowerCase(Locale.ROOT)
                        + each.duty().substring(1))
                .toList();
        int last = duties.size() - 1;
        return duties.stream().limit(last).collect(Collectors.joining("; ")) + "; and " + duties.get(last);
    }

    /** How each list counted the work, technicians and engineers together. */
    public List<Counted> counted() {
        return dossier.pastCodes().stream()
                .collect(Collectors.groupingBy(
                        each -> new Counted(each.years(), each.listed(), List.of()),
                        LinkedHashMap::new,
                        Collectors.mapping(CommitteeHandout::line, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new Counted(each.getKey().years(), each.getKey().list(), each.getValue()))
                .toList();
    }

    private static String line(PastCode code) {
        return code.work().label() + ": "
                + (code.line() == null ? code.naming().label().toLowerCase(Locale.ROOT) : code.line());
    }

    /** Whether there is room for more than an event's headline. */
    public boolean isTold(RevisionEvent event) {
        return event.kind() == EventKind.REQUEST && !event.revision().equals(DossierPage.PRESENT)
                || event.kind() == EventKind.ANSWER;
    }

    /** The lines of one list for some years. */
    record Counted(String years, String list, List<String> lines) {}
}
