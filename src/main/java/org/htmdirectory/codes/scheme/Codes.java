package org.htmdirectory.codes.scheme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;

/**
 * All schemes and codes of one edition, or of the files that lie in the program. Nothing in it can be changed.
 *
 * @param schemes the schemes by slug, in the order in which pages list them
 * @param bySlug the codes by their slugs
 * @param byScheme the codes of a scheme, by its slug, in order
 * @param children the codes below a code, by the code as published
 */
public record Codes(
        Map<String, Scheme> schemes,
        Map<CodeKey, Code> bySlug,
        Map<String, List<Code>> byScheme,
        Map<CodeKey, List<Code>> children) {

    /** Keeps copies that nobody can change. */
    public Codes {
        schemes = Collections.unmodifiableMap(new LinkedHashMap<>(schemes));
        bySlug = Map.copyOf(bySlug);
        byScheme = Map.copyOf(byScheme);
        children = Map.copyOf(children);
    }

    /** The codes of the files that lie in the program, read without a database. */
    public static Codes packed(Citations citations) {
        return CodeRows.read(RowSource.PACKED).codes(citations);
    }

    static Codes of(Map<String, Scheme> schemes, List<Code> codes) {
        return new Codes(
                schemes,
                codes.stream()
                        .collect(Collectors.toMap(
                                code -> new CodeKey(code.scheme().slug(), code.slug()), Function.identity())),
                grouped(codes, code -> code.scheme().slug()),
                grouped(
                        codes.stream().filter(code -> code.parentCode() != null).toList(),
                        code -> new CodeKey(code.scheme().slug(), code.parentCode())));
    }

    /** All codes, by scheme and as published. */
    public Map<CodeKey, Code> published() {
        return bySlug.values().stream().collect(Collectors.toUnmodifiableMap(CodeKey::of, Function.identity()));
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }
}
