package no.samskaping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import no.samskaping.model.advice.AdviceTarget;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.collaboration.CitizenRoleCoverage;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.finding.EnumRule;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.municipality.SteeringBalance;
import no.samskaping.model.process.SpiralPosition;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Term;
import no.samskaping.model.thickness.Thickness;
import no.samskaping.model.traceability.ModuleTypes;
import org.junit.jupiter.api.Test;

/** Properties of all value types. */
class ValueTypesProperties {
    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> values() {
        return Arbitraries.oneOf(ModelArbitraries.all().entrySet().stream()
                .map(entry -> entry.getValue().<Tuple2<Class<?>, Object>>map(value -> Tuple.of(entry.getKey(), value)))
                .toList());
    }

    @Provide
    Arbitrary<Tuple2<Object, Object>> pairs() {
        return Arbitraries.oneOf(ModelArbitraries.all().values().stream()
                .map(arbitrary -> arbitrary.<Object>map(value -> value).tuple2())
                .toList());
    }

    @Test
    void everyValueTypeHasAGenerator() {
        assertThat(ModelArbitraries.all().keySet()).containsExactlyInAnyOrderElementsOf(valueTypes());
    }

    @Property(tries = 1000)
    void equalsAgreesWithToStringAndHashCode(@ForAll("pairs") Tuple2<Object, Object> pair) {
        boolean equal = pair.get1().equals(pair.get2());
        assertThat(pair.get1().toString().equals(pair.get2().toString())).isEqualTo(equal);
        assertThat(pair.get2().equals(pair.get1())).isEqualTo(equal);
        if (equal) {
            assertThat(pair.get1()).hasSameHashCodeAs(pair.get2());
        }
    }

    @Property(tries = 1000)
    void aCopyIsEqualToItsOriginal(@ForAll("values") Tuple2<Class<?>, Object> sample) throws Exception {
        Object copy = build(builderFrom(sample.get1(), sample.get2()));
        assertThat(copy)
                .isEqualTo(sample.get2())
                .isNotSameAs(sample.get2())
                .hasToString(sample.get2().toString());
    }

    @Property(tries = 1000)
    void valuesAreImmutable(@ForAll("values") Tuple2<Class<?>, Object> sample) throws Exception {
        Object builder = builderFrom(sample.get1(), sample.get2());
        List<Collection<?>> handedIn = new ArrayList<>();
        List<Map<?, ?>> handedInMaps = new ArrayList<>();
        for (Method accessor : collections(sample.get1())) {
            Object held = accessor.invoke(sample.get2());
            if (held instanceof Map<?, ?> map) {
                Map<?, ?> copy = new TreeMap<>(map);
                handedInMaps.add(copy);
                setter(builder, accessor, Map.class).invoke(builder, copy);
            } else {
                Collection<?> copy = new ArrayList<>((Collection<?>) held);
                handedIn.add(copy);
                setter(builder, accessor, Iterable.class).invoke(builder, copy);
            }
        }
        Object value = build(builder);
        String before = value.toString();

        handedIn.forEach(Collection::clear);
        handedInMaps.forEach(Map::clear);
        for (Method accessor : collections(sample.get1())) {
            if (Collection.class.isAssignableFrom(accessor.getReturnType())) {
                setter(builder, accessor, Iterable.class).invoke(builder, List.of());
            } else {
                setter(builder, accessor, Map.class).invoke(builder, Map.of());
            }
        }

        assertThat(value).hasToString(before).isEqualTo(sample.get2());
        for (Method accessor : collections(sample.get1())) {
            Object held = accessor.invoke(value);
            Collection<?> elements = held instanceof Map<?, ?> map ? map.entrySet() : (Collection<?>) held;
            if (!elements.isEmpty()) {
                assertThatThrownBy(() -> elements.remove(elements.iterator().next()))
                        .isInstanceOf(UnsupportedOperationException.class);
                assertThatThrownBy(elements::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void everyValueTypeIsSealedAndHasOneHiddenImplementation() {
        assertThat(valueTypes()).allSatisfy(type -> assertThat(type.getPermittedSubclasses())
                .singleElement()
                .satisfies(implementation -> {
                    assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
                    assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
                }));
    }

    @Test
    void noValueTypeHasMutators() {
        assertThat(valueTypes())
                .allSatisfy(type -> assertThat(Arrays.stream(type.getMethods()).map(Method::getName))
                        .noneMatch(name -> name.matches("(set|with)[A-Z].*")));
    }

    /** Applications implement these to add their own terms and rules. */
    @Test
    void onlyTermsAndRulesCanBeImplementedByApplications() {
        assertThat(interfaces().filter(type -> !type.isSealed()))
                .containsExactlyInAnyOrder(Term.class, EnumTerm.class, Rule.class, EnumRule.class);
    }

    /** Computed values have no builder, so that nobody can forge them; the others here have a complete factory method. */
    @Test
    void valuesThatAreComputedOrHaveAFactoryMethodHaveNoBuilder() {
        assertThat(valueTypes().stream().filter(type -> nestedBuilder(type).isEmpty()))
                .containsExactlyInAnyOrder(
                        AdviceTarget.class,
                        CitizenRoleCoverage.class,
                        CollaborationReview.class,
                        Finding.class,
                        ModelCell.class,
                        SpiralPosition.class,
                        SteeringBalance.class,
                        Thickness.class);
    }

    @Test
    void buildersCannotBeSubclassedOrCreatedOutsideTheirPackage() {
        assertThat(valueTypes().stream().flatMap(type -> nestedBuilder(type).stream()))
                .isNotEmpty()
                .allSatisfy(builder -> assertThat(builder.getDeclaredConstructors())
                        .allMatch(constructor -> !Modifier.isPublic(constructor.getModifiers())
                                && !Modifier.isProtected(constructor.getModifiers())));
    }

    private static List<Class<?>> valueTypes() {
        return interfaces().filter(Class::isSealed).toList();
    }

    private static Stream<Class<?>> interfaces() {
        return ModuleTypes.of(Term.class).stream().filter(type -> type.isInterface() && !type.isAnnotation());
    }

    private static Optional<Class<?>> nestedBuilder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst();
    }

    private static Object builderFrom(Class<?> type, Object value) throws Exception {
        Object builder = newBuilder(type);
        Method from = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals("from") && method.getParameterTypes()[0] == type)
                .findFirst()
                .orElseThrow();
        from.setAccessible(true);
        return from.invoke(builder, value);
    }

    /** Returns the public builder or, if there is none, the generated one. */
    private static Object newBuilder(Class<?> type) throws Exception {
        Optional<Class<?>> nested = nestedBuilder(type);
        if (nested.isPresent()) {
            Constructor<?> constructor = nested.get().getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
        Method builder = type.getPermittedSubclasses()[0].getDeclaredMethod("builder");
        builder.setAccessible(true);
        return builder.invoke(null);
    }

    private static Object build(Object builder) throws Exception {
        try {
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    private static List<Method> collections(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        && method.getName().startsWith("get"))
                .filter(method -> Collection.class.isAssignableFrom(method.getReturnType())
                        || Map.class.isAssignableFrom(method.getReturnType()))
                .toList();
    }

    private static Method setter(Object builder, Method accessor, Class<?> parameter) {
        String name = accessor.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + accessor.getName().substring(4);
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterTypes()[0] == parameter)
                .findFirst()
                .orElseThrow();
        setter.setAccessible(true);
        return setter;
    }
}
