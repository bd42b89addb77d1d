package org.htmdirectory.pages.dossier;

import java.util.List;
import java.util.Map;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.projection.Labor;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.pages.field.NameFigures;
import org.htmdirectory.pages.field.NameFigures.RoleNames;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Counts, in the current edition, what the case rests on. */
@Component
public class CodeCases {

    private static final SocCode ENGINEERS = new SocCode("17-2031");
    private static final String TECHNICIAN = "biomedical-equipment-technician";
    private static final String ENGINEER = "clinical-engineer";

    /** Lists of occupations that are in use elsewhere, and where. */
    private static final List<Map.Entry<String, String>> ELSEWHERE = List.of(
            Map.entry("isco-08", "The world"),
            Map.entry("esco-1-2", "European Union"),
            Map.entry("uk-soc-2020-extended", "United Kingdom"),
            Map.entry("kldb-2010", "Germany"),
            Map.entry("rome-3", "France"),
            Map.entry("noc-2021", "Canada"),
            Map.entry("anzsco-2022", "Australia"),
            Map.entry("cbo-2002", "Brazil"));

    private final Dossier dossier;
    private final Terminology terminology;
    private final Crosswalk crosswalk;
    private final Schemes schemes;
    private final NameFigures figures;
    private final Labor labor;

    CodeCases(
            Dossier dossier,
            Terminology terminology,
            Crosswalk crosswalk,
            Schemes schemes,
            NameFigures figures,
            Labor labor) {
        this.dossier = dossier;
        this.terminology = terminology;
        this.crosswalk = crosswalk;
        this.schemes = schemes;
        this.figures = figures;
        this.labor = labor;
    }

    /** The code of the technicians. */
    public CodeCase technicians() {
        return of(SocCode.MEDICAL_EQUIPMENT_REPAIRERS);
    }

    /** The code of the engineers. */
    public CodeCase engineers() {
        return of(ENGINEERS);
    }

    private CodeCase of(SocCode soc) {
        Code code = schemes.askedCode(soc);
        List<RoleRef> roles = crosswalk.rolesOf(code).stream()
                .filter(each -> !each.match().isOnlyNear())
                .map(Mapping::role)
                .distinct()
                .toList();
        return new CodeCase(code, definition(soc), names(roles), namesOf(roles), dossier.employers(soc), newest(soc));
    }

    private Projection newest(SocCode soc) {
        return labor.newest(soc).orElseThrow();
    }

    private CaseStatement definition(SocCode soc) {
        return dossier.statements(StatementPart.DEFINITION).stream()
                .filter(each -> each.whom().equals(soc.text()))
                .findFirst()
                .orElseThrow();
    }

    private List<RoleNames> names(List<RoleRef> roles) {
        return figures.namesByRole().stream()
                .filter(each -> roles.contains(each.role()))
                .toList();
    }

    private long namesOf(List<RoleRef> roles) {
        return roles.stream()
                .flatMap(role -> terminology.namesOf(role).stream())
                .distinct()
                .count();
    }

    /** What the lists of other countries do, in a fixed order. */
    public List<OtherList> elsewhere() {
        return ELSEWHERE.stream()
                .flatMap(each -> schemes.scheme(each.getKey()).stream().map(scheme -> list(each.getValue(), scheme)))
                .toList();
    }

    private OtherList list(String place, Scheme scheme) {
        return new OtherList(place, scheme, nearest(TECHNICIAN, scheme), nearest(ENGINEER, scheme));
    }

    /** The nearest, and all that others read who say that the work stands as near to another code. */
    private List<Mapping> nearest(String role, Scheme scheme) {
        List<Mapping> all = terminology.role(role).stream()
                .flatMap(found -> crosswalk.mappingsOf(found.ref()).stream())
                .filter(group -> group.scheme().equals(scheme))
                .flatMap(group -> group.mappings().stream())
                .filter(each -> each.match() != Match.RELATED)
                .toList();
        return all.stream()
                .filter(each -> each.equals(all.get(0))
                        || each.isRead() && each.match() == all.get(0).match())
                .toList();
    }
}
