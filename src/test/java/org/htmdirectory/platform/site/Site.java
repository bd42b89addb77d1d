package org.htmdirectory.platform.site;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What can be asked for, as the methods that answer have it.
 *
 * @param patterns the patterns of all addresses, such as {@code /roles/{slug}}
 * @param parameters the names of all that pages are asked for, and one that none is
 */
record Site(List<String> patterns, List<String> parameters) {

    static Site of(RequestMappingHandlerMapping mapping) {
        List<String> patterns = mapping.getHandlerMethods().keySet().stream()
                .flatMap(address -> address.getPatternValues().stream())
                .distinct()
                .sorted()
                .toList();
        TreeSet<String> names = new TreeSet<>(List.of("q", "state", "no-such"));
        mapping.getHandlerMethods().values().stream()
                .flatMap(method -> Stream.of(method.getMethodParameters()))
                .map(MethodParameter::getParameter)
                .forEach(parameter -> {
                    names.add(parameter.getName());
                    if (parameter.getType().isRecord()) {
                        Stream.of(parameter.getType().getRecordComponents()).forEach(part -> names.add(part.getName()));
                    }
                });
        return new Site(patterns, List.copyOf(names));
    }

    /** The patterns of what costs little. */
    List<String> pages() {
        return patterns.stream()
                .filter(pattern -> !pattern.matches("/(handouts|share|classify/batch|error).*"))
                .toList();
    }
}
