package org.htmdirectory.pages.field;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Disagreement;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import org.springframework.stereotype.Component;

/** Counts names and codes in the current edition. */
@Component
public class NameFigures {

    private final Terminology terminology;
    private final Crosswalk crosswalk;
    private final Schemes schemes;

    NameFigures(Terminology terminology, Crosswalk crosswalk, Schemes schemes) {
        this.terminology = terminology;
        this.crosswalk = crosswalk;
        this.schemes = schemes;
    }

    /**
     * How many names are in use for a role.
     *
     * @param role the role
     * @param own names that stand for this role alone
     * @param shared names that may stand for other work too
     * @param languages in how many languages
     */
    public record RoleNames(RoleRef role, long own, long shared, long languages) {

        /** All names in use. */
        public long all() {
            return own + shared;
        }
    }

    /**
     * How many codes roles have in a country's classifications.
     *
     * @param country the country
     * @param roles how many roles have a code there
     * @param perRole how many codes each role has, in the order of the roles
     * @param codes how many different codes there are
     */
    public record CountryCodes(Country country, long roles, List<Long> perRole, long codes) {}

    /** The groups of the world's list that a role is put into, each with who says so. */
    public record WorldGroups(RoleRef role, List<Mapping> groups) {

        /** How many of them were read in a source. */
        public long read() {
            return groups.stream().filter(Mapping::isRead).count();
        }
    }

    /** A code of US statistics with the roles counted under it; {@code code} says what else it lumps together. */
    public record LumpedCode(Code code, List<Mapping> roles) {

        /** All that it counts together. */
        public Figure covers() {
            return Figure.of(code.covers().isEmpty() ? null : code.covers(), all -> String.join("; ", all));
        }
    }

    /** Names in use by role, the role with most of them first. */
    public List<RoleNames> namesByRole() {
        return terminology.roles().stream()
                .map(Role::ref)
                .map(this::names)
                .sorted(Comparator.comparing(RoleNames::all).reversed())
                .toList();
    }

    private RoleNames names(RoleRef role) {
        List<Title> used = terminology.namesOf(role);
        long shared = used.stream().filter(Title::isAmbiguous).count();
        return new RoleNames(
                role,
                used.size() - shared,
                shared,
                used.stream().map(Title::language).distinct().count());
    }

    /** How many names are in use, each counted once however many roles it may stand for. */
    public long names() {
        return terminology.namesInUse();
    }

    /** The roles, in the order of {@link CountryCodes#perRole}. */
    public List<RoleRef> roles() {
        return terminology.roles().stream().map(Role::ref).toList();
    }

    /** Codes by country, that of most codes first: those of classifications now in use that cover a role or part of it. */
    public List<CountryCodes> codesByCountry() {
        return schemes.schemes().stream()
                .filter(Scheme::current)
                .map(NameFigures::country)
                .distinct()
                .map(this::codes)
                .filter(each -> each.codes() > 0)
                .sorted(Comparator.comparing(CountryCodes::codes).reversed())
                .toList();
    }

    private CountryCodes codes(Country country) {
        List<Long> perRole = roles().stream()
                .map(role -> codes(role, country).distinct().count())
                .toList();
        return new CountryCodes(
                country,
                perRole.stream().filter(count -> count > 0).count(),
                perRole,
                roles().stream()
                        .flatMap(role -> codes(role, country))
                        .distinct()
                        .count());
    }

    private Stream<Code> codes(RoleRef role, Country country) {
        return crosswalk.mappingsOf(role).stream()
                .filter(group ->
                        group.scheme().current() && country(group.scheme()).equals(country))
                .flatMap(group -> group.mappings().stream())
                .filter(each -> each.match() != Match.RELATED)
                .map(Mapping::code);
    }

    private static Country country(Scheme scheme) {
        return new Country(scheme.countries().get(0));
    }

    /** The roles that lists put into groups of the world's list, that of most groups first. */
    public List<WorldGroups> worldGroups() {
        return roles().stream()
                .map(role -> new WorldGroups(role, inWorldList(role)))
                .filter(each -> each.groups().size() > 1)
                .sorted(Comparator.comparing((WorldGroups each) -> each.groups().size())
                        .thenComparing(WorldGroups::read)
                        .reversed())
                .toList();
    }

    private List<Mapping> inWorldList(RoleRef role) {
        return crosswalk.mappingsOf(role).stream()
                .filter(group -> group.scheme().slug().equals(SchemeSlug.ISCO))
                .flatMap(group -> group.mappings().stream())
                .sorted(Comparator.comparing(each -> each.code().code()))
                .toList();
    }

    /** Where lists disagree, explained. */
    public List<Disagreement> disagreements() {
        return roles().stream()
                .flatMap(role -> crosswalk.disagreementsOf(role).stream())
                .sorted(Comparator.comparing(Disagreement::headline))
                .toList();
    }

    /** The codes of US statistics that cover roles, that with most roles first. */
    public List<LumpedCode> lumpedCodes() {
        return schemes.scheme(SchemeSlug.US_SOC).map(schemes::codes).orElse(List.of()).stream()
                .map(code -> new LumpedCode(code, covered(code)))
                .filter(each -> !each.roles().isEmpty())
                .sorted(Comparator.comparing((LumpedCode each) -> each.roles().size())
                        .reversed())
                .toList();
    }

    private List<Mapping> covered(Code code) {
        return crosswalk.rolesOf(code).stream()
                .filter(each -> each.match() != Match.RELATED)
                .toList();
    }
}
