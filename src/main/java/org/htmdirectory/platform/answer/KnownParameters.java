package org.htmdirectory.platform.answer;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.htmdirectory.platform.site.UsState;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Which parameters the methods that answer requests understand, as their own declarations have it. */
class KnownParameters {

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Iterable<AskedParameters> asked;
    private final Map<Method, Set<String>> byMethod = new ConcurrentHashMap<>();

    KnownParameters(Iterable<AskedParameters> asked) {
        this.asked = asked;
    }

    /** The names of those that a method understands. One that takes them all as a map names none. */
    Set<String> of(HandlerMethod method) {
        return byMethod.computeIfAbsent(method.getMethod(), unseen -> read(method));
    }

    private Set<String> read(HandlerMethod method) {
        Set<String> names = new HashSet<>();
        names.add(UsState.PARAMETER);
        asked.forEach(more -> names.addAll(more.of(method)));
        for (MethodParameter parameter : method.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            names.addAll(of(parameter));
        }
        return Set.copyOf(names);
    }

    private static Set<String> of(MethodParameter parameter) {
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        Class<?> type = parameter.getParameterType();
        if (named != null) {
            return Map.class.isAssignableFrom(type)
                    ? Set.of()
                    : Set.of(named.name().isEmpty() ? parameter.getParameterName() : named.name());
        }
        Set<String> names = new HashSet<>();
        if (type.isRecord() && !parameter.hasParameterAnnotation(RequestBody.class)) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(component.getName());
            }
        }
        return names;
    }
}
