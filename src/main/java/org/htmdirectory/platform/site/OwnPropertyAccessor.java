package org.htmdirectory.platform.site;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;

/**
 * Reads the properties of types of this program in templates: a record's components, and what {@code getX} and {@code isX}
 * give. Spring's own accessor looks for a property's method anew each time it is read, which takes half of what a page
 * costs; this one remembers it for each class.
 */
final class OwnPropertyAccessor implements PropertyAccessor {

    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

    private final String ownTypes;

    private final ClassValue<Map<String, MethodHandle>> readers = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return type.getName().startsWith(ownTypes) ? readersOf(type) : Map.of();
        }
    };

    /** @param ownPackage the package that this program's types lie in or below */
    OwnPropertyAccessor(String ownPackage) {
        this.ownTypes = ownPackage + ".";
    }

    private static Map<String, MethodHandle> readersOf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> isReader(type, method))
                .sorted(Comparator.comparing(Method::isBridge))
                .collect(Collectors.toUnmodifiableMap(
                        method -> property(type, method), OwnPropertyAccessor::handle, (first, second) -> first));
    }

    private static boolean isReader(Class<?> type, Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && property(type, method) != null;
    }

    /** The property that a method reads, or null. */
    private static String property(Class<?> type, Method method) {
        String name = method.getName();
        if (type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name))) {
            return name;
        }
        if (name.startsWith("get") && name.length() > 3) {
            return uncapitalized(name.substring(3));
        }
        boolean asks = method.getReturnType() == boolean.class && name.startsWith("is") && name.length() > 2;
        return asks ? uncapitalized(name.substring(2)) : null;
    }

    private static String uncapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(READER);
        } catch (IllegalAccessException denied) {
            throw new IllegalStateException(method + " cannot be called", denied);
        }
    }

    @Override
    public Class<?>[] getSpecificTargetClasses() {
        return null;
    }

    @Override
    public boolean canRead(EvaluationContext context, Object target, String name) {
        return target != null && readers.get(target.getClass()).containsKey(name);
    }

    @Override
    public TypedValue read(EvaluationContext context, Object target, String name) throws AccessException {
        MethodHandle reader =
                target == null ? null : readers.get(target.getClass()).get(name);
        if (reader == null) {
            throw new AccessException("Not a property of ours: " + name);
        }
        try {
            return new TypedValue((Object) reader.invokeExact(target));
        } catch (Throwable fault) {
            throw new AccessException("Cannot read " + name, fault instanceof Exception known ? known : null);
        }
    }

    @Override
    public boolean canWrite(EvaluationContext context, Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, Object target, String name, Object value) throws AccessException {
        throw new AccessException("Templates change nothing");
    }
}
