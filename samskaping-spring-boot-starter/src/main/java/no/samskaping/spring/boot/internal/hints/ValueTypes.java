package no.samskaping.spring.boot.internal.hints;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/** Finds the value types of the library that are reached from one through its properties, with the classes that implement them. */
final class ValueTypes {
    private static final String OURS = "no.samskaping.";

    private final Set<Class<?>> found = new LinkedHashSet<>();

    Set<Class<?>> from(Class<?> type) {
        Deque<Class<?>> open = new ArrayDeque<>();
        open.add(type);
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            if (next.getName().startsWith(OURS) && found.add(next)) {
                open.addAll(Stream.ofNullable(next.getPermittedSubclasses())
                        .flatMap(Stream::of)
                        .toList());
                for (Method method : next.getMethods()) {
                    if (method.getParameterCount() == 0) {
                        addAll(ResolvableType.forMethodReturnType(method), open);
                    }
                }
            }
        }
        return found;
    }

    private static void addAll(ResolvableType type, Deque<Class<?>> open) {
        open.add(type.resolve(Object.class));
        for (ResolvableType argument : type.getGenerics()) {
            addAll(argument, open);
        }
    }
}
