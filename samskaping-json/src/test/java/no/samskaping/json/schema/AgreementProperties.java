package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.SamskapingJson;
import tools.jackson.databind.JsonNode;

/**
 * Schema and reader take the same documents: generated ones and what becomes of them when they are spoilt.
 *
 * <p>The number of documents of each kind is the system property {@code agreement.documents}, and where the generators
 * start {@code agreement.seed}; the profile {@code agreement} asks for 100 000.
 */
class AgreementProperties {
    private static final int DOCUMENTS = Integer.getInteger("agreement.documents", 1000);
    private static final long SEED = Long.getLong("agreement.seed", 20260310L);

    /** Making a value costs more than spoiling it. */
    private static final int MUTANTS = 9;

    @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
    void schemaAndReaderAgree(@ForAll DocumentFormat format) {
        Random random = new Random(SEED + format.ordinal());
        Arbitrary<?> values = GeneratedDocuments.of(format);
        RandomGenerator<?> generator = values.generator(1000);
        int taken = 0;
        int checked = 0;
        while (checked < DOCUMENTS) {
            Shrinkable<?> value = generator.next(random);
            JsonNode document = StandardValidator.JSON.readTree(SamskapingJson.write(value.value()));
            taken += Agreement.check(format, document) ? 1 : 0;
            for (int i = 0; i < MUTANTS; i++) {
                taken += Agreement.check(format, Mutations.mutant(document, random)) ? 1 : 0;
            }
            checked += 1 + MUTANTS;
        }
        // Both verdicts are worth hearing: a harness that only refuses would agree with anything.
        assertThat(taken).isBetween(checked / 20, checked - checked / 20);
    }
}
