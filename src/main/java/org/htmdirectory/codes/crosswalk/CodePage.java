package org.htmdirectory.codes.crosswalk;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /codes/{scheme}/{code}}: what a code covers, the roles under it and its like elsewhere.
 *
 * @param code the code
 * @param ancestors the chain of broader codes, the broadest first
 * @param children the next narrower codes
 * @param roles the roles that map to it, strongest match first
 * @param versions the same code in earlier and later versions of its scheme
 * @param elsewhere what corresponds to it in other schemes
 * @param disagreements where its scheme and others disagree about one of its roles
 */
record CodePage(
        Code code,
        List<Code> ancestors,
        List<Code> children,
        List<Mapping> roles,
        List<Tie> versions,
        List<Tie> elsewhere,
        List<Disagreement> disagreements) {

    /** A corresponding code, and what ties it to this one. */
    record Tie(Code code, Relation relation, boolean outgoing, Citation citation) {

        /** What ties it, in words; for versions, in which direction. */
        public String words() {
            if (!relation.isVersionChange()) {
                return relation.label();
            }
            return outgoing ? "this code was " + relation.label() : "it was " + relation.label();
        }
    }

    static CodePage of(Code code, Schemes schemes, Crosswalk crosswalk) {
        List<Mapping> roles = crosswalk.rolesOf(code);
        List<Tie> ties = crosswalk.correspondences(code).stream()
                .map(each ->
                        new Tie(each.other(code), each.relation(), each.from().equals(code), each.citation()))
                .toList();
        return new CodePage(
                code,
                schemes.ancestors(code),
                schemes.children(code),
                roles,
                ties.stream().filter(tie -> tie.relation().isVersionChange()).toList(),
                ties.stream().filter(tie -> !tie.relation().isVersionChange()).toList(),
                roles.stream()
                        .flatMap(mapping -> crosswalk.disagreementsOf(mapping.role()).stream())
                        .filter(disagreement -> disagreement.schemes().contains(code.scheme()))
                        .toList());
    }

    /** The page's heading. */
    public String title() {
        return code.code() + " " + code.name();
    }

    /** The page's description for search engines. */
    public String description() {
        return "%s is the entry %s of the %s: what it covers and which healthcare technology management roles it holds."
                .formatted(code.name(), code.code(), code.scheme().label());
    }

    /** What the code means to this field, in one sentence. */
    public String sentence() {
        if (roles.isEmpty()) {
            return "No role of healthcare technology management is counted under this code.";
        }
        String held = roles.size() == 1
                ? roles.get(0).role().name()
                : roles.size() + " roles of healthcare technology management";
        boolean coversMore = roles.stream().anyMatch(mapping -> mapping.match() == Match.BROAD);
        return coversMore
                ? "This code holds %s, and other work besides.".formatted(held)
                : "This code is tied to %s.".formatted(held);
    }

    /** The matches that its roles have, to be explained once. */
    public List<Match> matches() {
        return roles.stream().map(Mapping::match).distinct().toList();
    }

    /** The address of its growth and pay, or null where its scheme has none. */
    public String outlook() {
        boolean counted = code.scheme().slug().equals(SchemeSlug.US_SOC) && children.isEmpty();
        return counted ? "/outlook/" + code.slug() : null;
    }

    /** Where the page's facts come from. */
    public List<Citation> citations() {
        return Stream.of(
                        Stream.of(code.citation()),
                        roles.stream().map(Mapping::citation),
                        Stream.concat(versions.stream(), elsewhere.stream()).map(Tie::citation),
                        disagreements.stream().flatMap(each -> each.citations().stream()))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }
}
