package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.json.DocumentType;
import no.samskaping.json.TestDocuments;
import no.samskaping.json.problem.InputException;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.json.schema.Faults.Fault;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Of two to five faults in different places of a document, all are told in one go, each where it is: by the reader, and
 * through both mappers, in an application's document that contains the document. Nothing else is told.
 *
 * <p>The system property {@code faults.documents} is the number of documents in all, and {@code faults.seed} the seed.
 */
class PlantedFaultsProperties {
    private static final int DOCUMENTS = Integer.getInteger("faults.documents", 10_000);
    private static final long SEED = Long.getLong("faults.seed", 20260310L);

    /** Generating a value takes longer than planting faults. */
    private static final int TIMES = 50;

    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().findAndAddModules().build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new no.samskaping.json.jackson2.SamskapingModule())
                    .build();

    @Provide
    Arbitrary<DocumentType<?>> types() {
        return Arbitraries.of(DocumentType.values());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
    void allFaultsAreTold(@ForAll("types") DocumentType<?> type) {
        Random random = new Random(SEED + DocumentType.values().indexOf(type));
        RandomGenerator<?> generator = GeneratedDocuments.of(type).generator(1000);
        Map<String, Integer> planted = new HashMap<>();
        int documents = 0;
        while (documents < DOCUMENTS / DocumentType.values().size() + 1) {
            byte[] valid = TestDocuments.write(generator.next(random).value());
            if (!Agreement.problems(type, valid).isEmpty()) {
                continue;
            }
            for (int i = 0; i < TIMES; i++) {
                ObjectNode document = (ObjectNode) StandardValidator.JSON.readTree(valid);
                List<Fault> faults = faults(type, document, random);
                if (faults.size() >= 2) {
                    faults.forEach(fault -> fault.plant().run());
                    faults.forEach(fault -> planted.merge(fault.code(), 1, Integer::sum));
                    check(type, document, faults);
                    documents++;
                }
            }
        }
        assertThat(planted)
                .hasSizeGreaterThan(5)
                .containsKeys("unknown-field", "missing-field", "null-value", "text-expected");
    }

    private static List<Fault> faults(DocumentType<?> type, ObjectNode document, Random random) {
        List<Fault> candidates = new ArrayList<>(Faults.in(type, document, random));
        Collections.shuffle(candidates, random);
        int count = 2 + random.nextInt(4);
        List<Fault> chosen = new ArrayList<>();
        for (Fault candidate : candidates) {
            if (chosen.size() < count && chosen.stream().allMatch(each -> areApart(each, candidate))) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    /** Whether no fault is inside the other, and none hides the other. */
    private static boolean areApart(Fault one, Fault other) {
        return !overlap(one.changed(), other.changed())
                && !(!one.also().isEmpty() && overlap(one.also(), other.changed()))
                && !(!other.also().isEmpty() && overlap(one.changed(), other.also()))
                && !hides(one, other)
                && !hides(other, one);
    }

    private static boolean hides(Fault hiding, Fault hidden) {
        String places = Faults.HIDDEN_BY.get(hidden.code());
        return places != null && Faults.matches(hiding.changed(), places);
    }

    private static boolean overlap(String one, String other) {
        return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
    }

    private static void check(DocumentType<?> type, ObjectNode document, List<Fault> faults) {
        PlacedJson alone = new PlacedJson(document);
        assertThat(told(catchThrowableOfType(InputException.class, () -> type.read(alone.bytes()))))
                .as(() -> "%s%n%s".formatted(type, new String(alone.bytes(), StandardCharsets.UTF_8)))
                .isEqualTo(expected(faults, "", alone, PlacedJson.Place::column));

        ObjectNode filing = StandardValidator.JSON.createObjectNode();
        filing.putArray("a/b~").add(document);
        PlacedJson inside = new PlacedJson(filing);
        Set<String> expected = expected(faults, "/a~1b~0/0", inside, PlacedJson.Place::byteColumn);

        var types3 = JACKSON_3.getTypeFactory();
        Throwable refused3 = catchThrowable(() -> JACKSON_3.readValue(
                inside.bytes(),
                types3.constructMapType(
                        Map.class,
                        types3.constructType(String.class),
                        types3.constructCollectionType(List.class, type.getJavaType()))));
        assertThat(refused3).isInstanceOf(MismatchedInputException.class);
        assertThat(told(refused3.getCause())).isEqualTo(expected);

        var types2 = JACKSON_2.getTypeFactory();
        Throwable refused2 = catchThrowable(() -> JACKSON_2.readValue(
                inside.bytes(),
                types2.constructMapType(
                        Map.class,
                        types2.constructType(String.class),
                        types2.constructCollectionType(List.class, type.getJavaType()))));
        assertThat(refused2).isInstanceOf(com.fasterxml.jackson.databind.exc.MismatchedInputException.class);
        assertThat(told(refused2.getCause())).isEqualTo(expected);
    }

    private static Set<String> told(Throwable refusal) {
        Set<String> told = new TreeSet<>();
        for (InputProblem problem : ((InputException) refusal).getProblems()) {
            told.add(problem.getCode() + " " + problem.getPointer() + " " + problem.getLine() + ":"
                    + problem.getColumn());
        }
        return told;
    }

    private static Set<String> expected(
            List<Fault> faults, String prefix, PlacedJson json, Function<PlacedJson.Place, Integer> column) {
        Set<String> expected = new TreeSet<>();
        for (Fault fault : faults) {
            String pointer = prefix + fault.pointer();
            PlacedJson.Place place = fault.atName() ? json.name(pointer) : json.value(pointer);
            expected.add(fault.code() + " " + pointer + " " + place.line() + ":" + column.apply(place));
        }
        return expected;
    }
}
