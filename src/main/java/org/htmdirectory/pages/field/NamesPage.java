package org.htmdirectory.pages.field;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Disagreement;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.pages.field.CountBars.Count;
import org.htmdirectory.pages.field.NameFigures.CountryCodes;
import org.htmdirectory.pages.field.NameFigures.LumpedCode;
import org.htmdirectory.pages.field.NameFigures.RoleNames;
import org.htmdirectory.pages.field.NameFigures.WorldGroups;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RoleRef;

/**
 * The page {@code /field/names}: one job, many names, in figures counted in the edition.
 *
 * @param total how many names are in use
 * @param names names by role, most first
 * @param roles the roles by name, the rows of the table of countries
 * @param countries codes by country, most first
 * @param groups roles that stand in several groups of the world's list
 * @param disagreements where lists disagree, explained
 * @param codes codes of US statistics with the roles under them, most first
 */
record NamesPage(
        String total,
        List<RoleNames> names,
        List<RoleRef> roles,
        List<CountryCodes> countries,
        List<WorldGroups> groups,
        List<Disagreement> disagreements,
        List<LumpedCode> codes) {

    static NamesPage of(NameFigures figures) {
        return new NamesPage(
                Figures.count(figures.names()),
                figures.namesByRole(),
                figures.roles(),
                figures.codesByCountry(),
                figures.worldGroups(),
                figures.disagreements(),
                figures.lumpedCodes());
    }

    /** The page's heading. */
    public String title() {
        return "One job, many names, in figures";
    }

    /** The page's description for search engines. */
    public String description() {
        return "How many names each role in healthcare technology management has, how many official codes in which"
                + " country, where official lists disagree and what US statistics lump together.";
    }

    /** Names by role, as a drawing. */
    public Drawing nameBars() {
        return CountBars.of(names.stream()
                .map(each -> new Count(each.role().name(), each.own(), each.shared(), each.all() + ""))
                .toList());
    }

    /** Codes by country, as a drawing. */
    public Drawing countryBars() {
        return CountBars.of(countries.stream()
                .map(each -> new Count(each.country().name(), each.codes(), 0, each.codes() + ""))
                .toList());
    }

    /** Groups of the world's list by role, as a drawing. */
    public Drawing groupBars() {
        return CountBars.of(groups.stream()
                .map(each -> new Count(
                        each.role().name(),
                        each.read(),
                        each.groups().size() - each.read(),
                        each.groups().size() + ""))
                .toList());
    }

    /** Roles by code of US statistics, as a drawing. */
    public Drawing codeBars() {
        return CountBars.of(codes.stream().map(NamesPage::count).toList());
    }

    private static Count count(LumpedCode each) {
        Code code = each.code();
        return new Count(
                code.code() + " " + code.name(),
                each.roles().size(),
                0,
                each.roles().size() + "");
    }

    /** How many roles a code of US statistics covers. */
    public long covered() {
        return codes.stream()
                .flatMap(each -> each.roles().stream())
                .map(Mapping::role)
                .distinct()
                .count();
    }

    /** Where codes and disagreements were read; each name and code names its own source on its page. */
    public List<Citation> citations() {
        return Stream.of(
                        groups.stream().flatMap(each -> each.groups().stream()).map(Mapping::citation),
                        disagreements.stream().flatMap(each -> each.citations().stream()),
                        codes.stream().map(each -> each.code().citation()))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
