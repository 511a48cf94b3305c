package no.samskaping.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import no.samskaping.json.DocumentType;
import no.samskaping.json.TestDocuments;
import tools.jackson.databind.JsonNode;

/**
 * Schema and reader accept the same documents: generated ones, and mutations of them.
 *
 * <p>The number of documents of each type is the system property {@code agreement.documents}, and the seed of the generators
 * {@code agreement.seed}; the profile {@code agreement} uses 100 000 documents.
 */
class AgreementProperties {
    private static final int DOCUMENTS = Integer.getInteger("agreement.documents", 1000);
    private static final long SEED = Long.getLong("agreement.seed", 20260310L);

    /** Generating a value takes longer than mutating it. */
    private static final int MUTANTS = 9;

    @Provide
    Arbitrary<DocumentType<?>> types() {
        return Arbitraries.of(DocumentType.values());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE, shrinking = ShrinkingMode.OFF)
    void schemaAndReaderAgree(@ForAll("types") DocumentType<?> type) {
        Random random = new Random(SEED + DocumentType.values().indexOf(type));
        Arbitrary<?> values = GeneratedDocuments.of(type);
        RandomGenerator<?> generator = values.generator(1000);
        int accepted = 0;
        int checked = 0;
        while (checked < DOCUMENTS) {
            Shrinkable<?> value = generator.next(random);
            JsonNode document = StandardValidator.JSON.readTree(TestDocuments.write(value.value()));
            accepted += Agreement.check(type, document) ? 1 : 0;
            for (int i = 0; i < MUTANTS; i++) {
                accepted += Agreement.check(type, Mutations.mutant(document, random)) ? 1 : 0;
            }
            checked += 1 + MUTANTS;
        }
        // Both results must occur: a mutation that is always refused would compare nothing.
        assertThat(accepted).isBetween(checked / 20, checked - checked / 20);
    }
}
