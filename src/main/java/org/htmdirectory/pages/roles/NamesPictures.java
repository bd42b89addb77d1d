package org.htmdirectory.pages.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.SchemeMappings;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.pages.roles.NamesPictureLayout.Input;
import org.htmdirectory.pages.roles.NamesPictureLayout.Link;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/** Chooses what of a role's names and codes the picture shows: the commonest first, the rest as a count. */
final class NamesPictures {

    private static final int MOST_GROUPS = 6;
    private static final int MOST_NAMES = 3;
    private static final int MOST_SCHEMES = 7;
    private static final int MOST_CODES = 2;
    private static final int MOST_ALSO = 5;

    private NamesPictures() {}

    static NamesPicture of(Role role, List<RolePage.Names> names, List<SchemeMappings> codes) {
        return NamesPictureLayout.place(
                role.name(), nameInputs(names), codeInputs(codes, "/roles/" + role.slug() + "/codes"));
    }

    private static boolean isAnotherName(RolePage.Names group) {
        return group.kind() != TitleKind.GROUP && group.kind() != TitleKind.PREFERRED;
    }

    private static List<Input> nameInputs(List<RolePage.Names> names) {
        List<RolePage.Names> largest = names.stream()
                .filter(NamesPictures::isAnotherName)
                .sorted(Comparator.comparingInt(
                        (RolePage.Names group) -> -group.entries().size()))
                .limit(MOST_GROUPS)
                .toList();
        return names.stream()
                .filter(largest::contains)
                .map(NamesPictures::nameInput)
                .toList();
    }

    private static Input nameInput(RolePage.Names group) {
        List<Title> titles = group.entries().stream().map(RolePage.Name::title).toList();
        List<Link> links = new ArrayList<>();
        titles.stream()
                .sorted(Title.BEST_KNOWN)
                .limit(MOST_NAMES)
                .forEach(title -> links.add(new Link(title.text(), "/titles/" + title.slug())));
        if (titles.size() > MOST_NAMES) {
            links.add(new Link("and " + (titles.size() - MOST_NAMES) + " more", "#names"));
        }
        return new Input(group.heading(), titles.size(), links, List.of());
    }

    private static List<Input> codeInputs(List<SchemeMappings> codes, String all) {
        return codes.stream()
                .limit(MOST_SCHEMES)
                .map(scheme -> codeInput(scheme, all))
                .toList();
    }

    private static Input codeInput(SchemeMappings scheme, String all) {
        List<Link> links = new ArrayList<>();
        List<Mapping> mappings = scheme.mappings();
        mappings.stream()
                .limit(MOST_CODES)
                .map(Mapping::code)
                .forEach(code -> links.add(new Link(code.code() + " " + code.name(), code.address())));
        if (mappings.size() > MOST_CODES) {
            links.add(new Link("and " + (mappings.size() - MOST_CODES) + " more", all));
        }
        return new Input(scheme.scheme().label(), mappings.size(), links, also(scheme));
    }

    private static List<String> also(SchemeMappings scheme) {
        List<String> covers = scheme.mappings().get(0).code().covers();
        if (!scheme.scheme().slug().equals(SchemeSlug.US_SOC) || covers.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(scheme.mappings().get(0).code().code() + " counts together:");
        covers.stream().limit(MOST_ALSO).forEach(cover -> lines.add("· " + cover));
        if (covers.size() > MOST_ALSO) {
            lines.add("· and " + (covers.size() - MOST_ALSO) + " more");
        }
        return lines;
    }
}
