package no.samskaping.spring.boot.internal.hints;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the value types of the library that are reached from one through its properties, with the classes that implement them
 * and the interfaces that they extend.
 */
final class ValueTypes {
    private static final String OURS = "no.samskaping.";

    private final Set<Class<?>> found = new LinkedHashSet<>();

    Set<Class<?>> found() {
        return found;
    }

    void add(Class<?> type) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            if (next.getName().startsWith(OURS) && found.add(next)) {
                open.addAll(Stream.ofNullable(next.getPermittedSubclasses())
                        .flatMap(Stream::of)
                        .toList());
                open.addAll(Arrays.asList(next.getInterfaces()));
                for (Method method : next.getMethods()) {
                    if (method.getParameterCount() == 0) {
                        addAll(method.getGenericReturnType(), open);
                    }
                }
            }
        }
    }

    /** Adds a type, or the types in it, such as those of a list or an optional. */
    private static void addAll(Type type, Deque<Class<?>> open) {
        if (type instanceof Class<?> plain) {
            open.add(plain);
        } else if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                addAll(argument, open);
            }
        } else if (type instanceof WildcardType wildcard) {
            addAll(wildcard.getUpperBounds()[0], open);
        }
    }
}
