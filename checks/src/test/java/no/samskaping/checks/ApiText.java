package no.samskaping.checks;

import static java.util.stream.Collectors.joining;

import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The API that users can compile against, as text: one section for each module, package and type, and one line for each
 * member, with generics and nullness. Members that a type inherits from a type without access, such as a generated builder,
 * are listed as its own.
 */
final class ApiText {
    private final Set<String> exported;

    /** Describes types in these packages. */
    ApiText(Set<String> exported) {
        this.exported = Set.copyOf(exported);
    }

    /** Describes what a module exports, provides and requires transitively. */
    static String of(ModuleDescriptor module) {
        Set<String> lines = new TreeSet<>();
        module.requires().stream()
                .filter(each -> each.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .forEach(each -> lines.add("requires transitive " + each.name()));
        module.exports().stream()
                .filter(each -> !each.isQualified())
                .forEach(each -> lines.add("exports " + each.source()));
        module.opens().stream()
                .filter(each -> !each.isQualified())
                .forEach(each -> lines.add("opens " + each.source()));
        module.provides()
                .forEach(each ->
                        lines.add("provides " + each.service() + " with " + String.join(", ", each.providers())));
        return section(module.name(), "module", lines);
    }

    static String of(Package named) {
        return section(named.getName(), nullness(named) + "package", List.of());
    }

    boolean isAccessible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        boolean open = Modifier.isPublic(type.getModifiers())
                || (outer != null
                        && Modifier.isProtected(type.getModifiers())
                        && !Modifier.isFinal(outer.getModifiers()));
        return open
                && exported.contains(type.getPackageName())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || isAccessible(outer));
    }

    String of(Class<?> type) {
        // Names in the type's own package are simple names, as those in java.lang and java.util.
        Pattern own = Pattern.compile("(?<![\\w.])" + Pattern.quote(type.getPackageName()) + "\\.(?=[A-Z])");
        List<String> members = members(type).stream()
                .map(member -> own.matcher(member).replaceAll(""))
                .toList();
        return section(type.getCanonicalName(), own.matcher(head(type)).replaceAll(""), members);
    }

    private static String section(String name, String head, Collection<String> lines) {
        return name + ": " + head + "\n"
                + lines.stream().map(line -> "  " + line + "\n").collect(joining());
    }

    private String head(Class<?> type) {
        StringBuilder head = new StringBuilder(nullness(type));
        if (Modifier.isProtected(type.getModifiers())) {
            head.append("protected ");
        }
        if (type.isAnnotation()) {
            head.append("annotation");
        } else if (type.isEnum()) {
            head.append("enum");
        } else {
            head.append(type.isSealed() ? "sealed " : "");
            if (type.isInterface()) {
                head.append("interface");
            } else {
                head.append(Modifier.isAbstract(type.getModifiers()) ? "abstract " : "");
                head.append(!canBeExtended(type) && !type.isSealed() ? "final " : "");
                head.append(type.isRecord() ? "record" : "class");
            }
        }
        String parameters = parameters(type.getTypeParameters());
        head.append(parameters.isEmpty() ? "" : " " + parameters);
        Set<String> above = new LinkedHashSet<>();
        if (!type.isAnnotation()) {
            supertypes(type, above);
        }
        return head.append(above.isEmpty() ? "" : " is " + String.join(", ", above))
                .toString();
    }

    private static boolean canBeExtended(Class<?> type) {
        return !Modifier.isFinal(type.getModifiers())
                && Arrays.stream(type.getDeclaredConstructors()).anyMatch(ApiText::isOpen);
    }

    /** Adds the nearest supertypes that users can name. */
    private void supertypes(Class<?> type, Set<String> above) {
        List<AnnotatedType> direct = new ArrayList<>();
        if (type.getSuperclass() != null
                && type.getSuperclass() != Object.class
                && type.getSuperclass() != Enum.class) {
            direct.add(type.getAnnotatedSuperclass());
        }
        direct.addAll(List.of(type.getAnnotatedInterfaces()));
        for (AnnotatedType each : direct) {
            Class<?> raw = raw(each);
            if (isForeign(raw) || isAccessible(raw)) {
                above.add(text(each));
            } else {
                supertypes(raw, above);
            }
        }
    }

    private boolean isForeign(Class<?> type) {
        return !type.getPackageName().startsWith("no.samskaping.");
    }

    private List<String> members(Class<?> type) {
        List<String> lines = new ArrayList<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                lines.add("constant " + ((Enum<?>) constant).name());
            }
        }
        Comparator<Member> byName = Comparator.comparing(Member::getName);
        List<Class<?>> owners = new ArrayList<>();
        owners(type, owners);
        owners.stream()
                .flatMap(owner -> Stream.of(owner.getDeclaredFields()))
                .filter(field -> isOpen(field) && !field.isEnumConstant())
                .sorted(byName)
                .map(ApiText::text)
                .forEach(lines::add);
        Stream.of(type.getDeclaredConstructors())
                .filter(ApiText::isOpen)
                .map(ApiText::text)
                .sorted()
                .forEach(lines::add);
        Set<String> seen = new HashSet<>();
        owners.stream()
                .flatMap(owner -> Stream.of(owner.getDeclaredMethods())
                        .filter(method -> owner == type || !owner.isInterface() || !isStatic(method)))
                .filter(method -> isOpen(method) && !isImplied(method))
                .filter(method -> seen.add(method.getName() + Arrays.toString(method.getParameterTypes())))
                .sorted(byName.thenComparing(method -> text((Method) method)))
                .map(ApiText::text)
                .forEach(lines::add);
        return lines;
    }

    /** Adds the type and its supertypes that users cannot name, the nearest first. */
    private void owners(Class<?> type, List<Class<?>> owners) {
        if (!owners.contains(type)) {
            owners.add(type);
        }
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(above -> !isForeign(above) && !isAccessible(above))
                .forEach(above -> owners(above, owners));
    }

    private static boolean isOpen(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || (Modifier.isProtected(member.getModifiers())
                                && !Modifier.isFinal(member.getDeclaringClass().getModifiers())
                                && !member.getDeclaringClass().isEnum()));
    }

    /** Whether every enum has the method, or every class by Object. */
    private static boolean isImplied(Method method) {
        Class<?> owner = method.getDeclaringClass();
        String name = method.getName();
        return method.isBridge()
                || (owner.isEnum() && isStatic(method) && (name.equals("values") || name.equals("valueOf")))
                || (!owner.isInterface() && !Modifier.isAbstract(method.getModifiers()) && isOfObject(method));
    }

    private static boolean isOfObject(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static boolean isStatic(Member member) {
        return Modifier.isStatic(member.getModifiers());
    }

    private static String text(Field field) {
        String value = "";
        if (isStatic(field)
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class)) {
            try {
                // The compiler copies such values into the classes of users.
                value = " = " + field.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return modifiers(field) + text(field.getAnnotatedType()) + " " + field.getName() + value;
    }

    private static String text(Constructor<?> constructor) {
        return modifiers(constructor) + "new" + signature(constructor);
    }

    private static String text(Method method) {
        String result = modifiers(method);
        if (method.getDeclaringClass().isAnnotation()) {
            // An element without a default is mandatory; one with a default is optional.
            result = method.getDefaultValue() == null ? "abstract " : "default ";
        } else if (method.isDefault()) {
            result += "default ";
        }
        return result + text(method.getAnnotatedReturnType()) + " " + method.getName() + signature(method);
    }

    private static String modifiers(Member member) {
        int modifiers = member.getModifiers();
        return (member instanceof AnnotatedElement each && each.isAnnotationPresent(Deprecated.class)
                        ? "@Deprecated "
                        : "")
                + (Modifier.isProtected(modifiers) ? "protected " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "");
    }

    private static String signature(Executable executable) {
        List<String> given = new ArrayList<>();
        for (AnnotatedType type : executable.getAnnotatedParameterTypes()) {
            given.add(text(type));
        }
        if (executable.isVarArgs()) {
            int last = given.size() - 1;
            given.set(last, given.get(last).replaceFirst("\\[]$", "..."));
        }
        String parameters = parameters(executable.getTypeParameters());
        String thrown = Arrays.stream(executable.getAnnotatedExceptionTypes())
                .filter(type -> !RuntimeException.class.isAssignableFrom(raw(type)))
                .map(ApiText::text)
                .sorted()
                .collect(joining(", "));
        return "(" + String.join(", ", given) + ")"
                + (parameters.isEmpty() ? "" : " for " + parameters)
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String parameters(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> {
                    String bounds = Arrays.stream(variable.getAnnotatedBounds())
                            .map(ApiText::text)
                            .collect(joining(" & "));
                    return variable.getName() + (bounds.equals("Object") ? "" : " extends " + bounds);
                })
                .collect(joining(", ", "<", ">"));
    }

    private static String text(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "[]" : " @Nullable []");
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return nullable + name(raw(type)) + "<" + texts(parameterized.getAnnotatedActualTypeArguments()) + ">";
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            if (wildcard.getAnnotatedLowerBounds().length > 0) {
                return "? super " + texts(wildcard.getAnnotatedLowerBounds());
            }
            String bounds = texts(wildcard.getAnnotatedUpperBounds());
            return bounds.equals("Object") ? "?" : "? extends " + bounds;
        }
        if (type instanceof AnnotatedTypeVariable) {
            return nullable + type.getType().getTypeName();
        }
        return nullable + name(raw(type));
    }

    private static String texts(AnnotatedType[] types) {
        return Arrays.stream(types).map(ApiText::text).collect(joining(", "));
    }

    private static Class<?> raw(AnnotatedType type) {
        return (Class<?>)
                (type.getType() instanceof ParameterizedType parameterized
                        ? parameterized.getRawType()
                        : type.getType());
    }

    private static String name(Class<?> type) {
        boolean known = type.getPackageName().equals("java.lang")
                || type.getPackageName().equals("java.util");
        String name = type.getCanonicalName();
        return known && !type.isPrimitive()
                ? name.substring(type.getPackageName().length() + 1)
                : name;
    }

    private static String nullness(AnnotatedElement element) {
        return (element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "")
                + (element.isAnnotationPresent(NullMarked.class) ? "@NullMarked " : "")
                + (element.isAnnotationPresent(NullUnmarked.class) ? "@NullUnmarked " : "");
    }
}
