package no.samskaping.model.internal.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the map with a {@link TreeMap}, which is the oracle. */
@SuppressWarnings("JdkObsolete") // A SortedMap is what is tested.
class ArrayMapProperties {
    private record Put(String key, Integer value) {}

    /** Entries with few different keys, so that keys repeat; sorted, partly sorted, or unsorted. */
    @Provide
    Arbitrary<List<Put>> puts() {
        Arbitrary<String> key = Arbitraries.strings().withChars("abæ").ofMaxLength(3);
        Arbitrary<List<Put>> any = Combinators.combine(
                        key, Arbitraries.integers().between(0, 9))
                .as(Put::new)
                .list()
                .ofMaxSize(60);
        Arbitrary<List<Put>> inOrder = any.map(puts -> {
            SortedMap<String, Integer> sorted = tree(puts);
            return sorted.entrySet().stream()
                    .map(entry -> new Put(entry.getKey(), entry.getValue()))
                    .toList();
        });
        Arbitrary<List<Put>> atFirst = Combinators.combine(inOrder, any).as((first, then) -> {
            List<Put> all = new ArrayList<>(first);
            all.addAll(then);
            return all;
        });
        return Arbitraries.oneOf(any, inOrder, atFirst);
    }

    private static SortedMap<String, Integer> tree(List<Put> puts) {
        SortedMap<String, Integer> tree = new TreeMap<>();
        puts.forEach(put -> tree.put(put.key(), put.value()));
        return tree;
    }

    private static ArrayMap<Integer> map(List<Put> puts) {
        ArrayMap.Builder<Integer> builder = new ArrayMap.Builder<>();
        puts.forEach(put -> builder.put(put.key(), put.value()));
        return builder.build();
    }

    @Property
    void isEqualToATree(@ForAll("puts") List<Put> puts) {
        ArrayMap<Integer> map = map(puts);
        SortedMap<String, Integer> tree = tree(puts);
        assertThat(map.equals(tree)).isTrue();
        assertThat(tree.equals(map)).isTrue();
        assertThat(map.hashCode()).isEqualTo(tree.hashCode());
        assertThat(map).hasToString(tree.toString());
        assertThat(map.comparator()).isNull();
    }

    /** Whether its keys are shared or not, a map is made of its own entries. */
    @Property
    void aMapMadeLikeAnotherHasItsOwnEntries(@ForAll("puts") List<Put> earlier, @ForAll("puts") List<Put> puts) {
        ArrayMap<Integer> other = map(earlier);
        ArrayMap.Builder<Integer> builder = new ArrayMap.Builder<>();
        puts.forEach(put -> builder.put(put.key(), put.value()));
        assertThat(builder.buildLike(other)).isEqualTo(tree(puts));
        ArrayMap.Builder<Integer> same = new ArrayMap.Builder<>();
        other.forEach((key, value) -> same.put(key, value + 1));
        ArrayMap<Integer> like = same.buildLike(other);
        assertThat(like.sharesKeys(other)).isTrue();
        assertThat(like.keySet()).isEqualTo(other.keySet());
        other.forEach((key, value) -> assertThat(like.get(key)).isEqualTo(value + 1));
        same.put("b", 0);
        assertThat(other).isEqualTo(tree(earlier));
    }

    @Example
    void equalKeysAreSharedOnlyIfTheyAreTheSameObjects() {
        ArrayMap<Integer> one = map(List.of(new Put("a", 1)));
        ArrayMap.Builder<Integer> builder = new ArrayMap.Builder<>();
        builder.put(String.valueOf(new char[] {'a'}), 1);
        ArrayMap<Integer> other = builder.buildLike(one);
        assertThat(other).isEqualTo(one);
        assertThat(other.sharesKeys(one)).isFalse();
    }

    /** Asking for a key, the next one or another, changes nothing. */
    @Property
    void theBuilderKnowsItsKeys(@ForAll("puts") List<Put> puts, @ForAll("puts") List<Put> others) {
        ArrayMap.Builder<Integer> builder = new ArrayMap.Builder<>();
        SortedMap<String, Integer> tree = new TreeMap<>();
        for (int i = 0; i < puts.size(); i++) {
            Put put = puts.get(i);
            if (i < others.size()) {
                String other = others.get(i).key();
                assertThat(builder.containsKey(other)).isEqualTo(tree.containsKey(other));
            }
            if (i % 3 != 0) {
                assertThat(builder.containsKey(put.key())).isEqualTo(tree.containsKey(put.key()));
            }
            builder.put(put.key(), put.value());
            tree.put(put.key(), put.value());
        }
        assertThat(builder.build()).isEqualTo(tree);
    }

    @Property
    void isIteratedInOrder(@ForAll("puts") List<Put> puts) {
        ArrayMap<Integer> map = map(puts);
        SortedMap<String, Integer> tree = tree(puts);
        assertThat(map.size()).isEqualTo(tree.size());
        assertThat(List.copyOf(map.entrySet())).isEqualTo(List.copyOf(tree.entrySet()));
        assertThat(List.copyOf(map.keySet())).isEqualTo(List.copyOf(tree.keySet()));
        assertThat(List.copyOf(map.values())).isEqualTo(List.copyOf(tree.values()));
        Map<String, Integer> walked = new LinkedHashMap<>();
        map.forEach(walked::put);
        assertThat(List.copyOf(walked.entrySet())).isEqualTo(List.copyOf(tree.entrySet()));
        List<Put> byPlace = new ArrayList<>();
        for (int place = 0; place < map.size(); place++) {
            byPlace.add(new Put(map.key(place), map.value(place)));
        }
        assertThat(byPlace)
                .isEqualTo(tree.entrySet().stream()
                        .map(entry -> new Put(entry.getKey(), entry.getValue()))
                        .toList());
    }

    @Property
    void findsTheSameEntries(@ForAll("puts") List<Put> puts, @ForAll("puts") List<Put> others) {
        ArrayMap<Integer> map = map(puts);
        SortedMap<String, Integer> tree = tree(puts);
        others.forEach(other -> {
            assertThat(map.get(other.key())).isEqualTo(tree.get(other.key()));
            assertThat(map.containsKey(other.key())).isEqualTo(tree.containsKey(other.key()));
            assertThat(map.containsValue(other.value())).isEqualTo(tree.containsValue(other.value()));
        });
    }

    @Property
    void hasTheSameEndsAndSubMaps(
            @ForAll("puts") List<Put> puts, @ForAll("keys") String from, @ForAll("keys") String to) {
        ArrayMap<Integer> map = map(puts);
        SortedMap<String, Integer> tree = tree(puts);
        List<Function<SortedMap<String, Integer>, Object>> questions = List.of(
                SortedMap::firstKey,
                SortedMap::lastKey,
                sorted -> sorted.headMap(to),
                sorted -> sorted.tailMap(from),
                sorted -> sorted.subMap(from, to),
                sorted -> sorted.tailMap(from).headMap(to),
                sorted -> sorted.headMap(to).subMap(from, from));
        questions.forEach(question -> assertThat(outcome(question, map)).isEqualTo(outcome(question, tree)));
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().withChars("abæ").ofMaxLength(3);
    }

    /** Returns the result, or the class of the exception. */
    private static Object outcome(
            Function<SortedMap<String, Integer>, Object> question, SortedMap<String, Integer> map) {
        try {
            return question.apply(map);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            return e.getClass();
        }
    }

    @Property
    void theBuilderContainsTheKeysAddedSoFar(@ForAll("puts") List<Put> puts, @ForAll("keys") String asked) {
        ArrayMap.Builder<Integer> builder = new ArrayMap.Builder<>();
        SortedMap<String, Integer> tree = new TreeMap<>();
        for (Put put : puts) {
            assertThat(builder.containsKey(put.key())).isEqualTo(tree.containsKey(put.key()));
            assertThat(builder.containsKey(asked)).isEqualTo(tree.containsKey(asked));
            builder.put(put.key(), put.value());
            tree.put(put.key(), put.value());
        }
    }

    @Property
    void aBuiltMapDoesNotChangeWithItsBuilder(@ForAll("puts") List<Put> before, @ForAll("puts") List<Put> after) {
        ArrayMap.Builder<Integer> builder = new ArrayMap.Builder<>();
        before.forEach(put -> builder.put(put.key(), put.value()));
        ArrayMap<Integer> built = builder.build();
        after.forEach(put -> builder.put(put.key(), put.value()));
        assertThat(built).isEqualTo(tree(before));
        List<Put> all = new ArrayList<>(before);
        all.addAll(after);
        assertThat(builder.build()).isEqualTo(tree(all));
    }

    @Property
    void aCopyIsEqual(@ForAll("puts") List<Put> puts) {
        ArrayMap<Integer> map = map(puts);
        Map<String, Integer> unsorted = new LinkedHashMap<>();
        puts.forEach(put -> unsorted.put(put.key(), put.value()));
        assertThat(ArrayMap.copyOf(unsorted)).isEqualTo(map);
        assertThat(ArrayMap.copyOf(map)).isSameAs(map);
    }

    @Example
    void isImmutable() {
        ArrayMap<Integer> map = map(List.of(new Put("a", 1), new Put("b", 2)));
        Map.Entry<String, Integer> entry = map.entrySet().iterator().next();
        List<Runnable> changes = List.of(
                () -> map.put("c", 3),
                () -> map.remove("a"),
                map::clear,
                () -> map.keySet().remove("a"),
                () -> map.values().remove(1),
                () -> map.entrySet().clear(),
                () -> entry.setValue(9),
                () -> map.headMap("b").clear(),
                () -> map.replaceAll((key, value) -> 0),
                () -> map.merge("a", 1, Integer::sum));
        changes.forEach(change -> assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class));
        assertThat(map).isEqualTo(Map.of("a", 1, "b", 2));
    }

    @Example
    @SuppressWarnings("NullAway") // Null is what is tested.
    void refusesNullsAndOtherTypesOfKeysLikeATreeMap() {
        ArrayMap<Integer> map = map(List.of(new Put("a", 1)));
        ArrayMap<Integer> empty = map(List.of());
        ArrayMap.Builder<Integer> builder = new ArrayMap.Builder<>();
        assertThatThrownBy(() -> map.get(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> empty.get(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> map.get((Object) 1)).isInstanceOf(ClassCastException.class);
        assertThat(empty.containsKey((Object) 1)).isFalse();
        assertThatThrownBy(() -> builder.put(null, 1)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> builder.put("a", null)).isInstanceOf(NullPointerException.class);
        assertThat(builder.build()).isEmpty();
        assertThatThrownBy(empty.entrySet().iterator()::next).isInstanceOf(NoSuchElementException.class);
    }
}
