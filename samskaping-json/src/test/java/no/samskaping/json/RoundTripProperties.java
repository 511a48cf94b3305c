package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samskaping.json.problem.InputException;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.review.ChainReview;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Generated values of every document type are written and read again. */
class RoundTripProperties {
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.oneOf(
                ModelArbitraries.collaborations().filter(RoundTripProperties::isWhole),
                Assessments.allInstruments(),
                Assessments.answered().map(Assessments.Answered::assessment),
                Assessments.scorecards()
                        .flatMap(card -> Arbitraries.of(Disclosure.class).map(card::disclose)),
                Chains.sound(),
                Chains.drafts().map(ChainReview::of));
    }

    @Property(tries = 600)
    void writtenValuesAreReadAsEqualValues(@ForAll("values") Object value) {
        byte[] written = TestDocuments.write(value);

        Object read = TestDocuments.read(written);

        assertThat(read).isEqualTo(value);
        assertThat(TestDocuments.write(read)).isEqualTo(written);
    }

    @Property
    void theOrderOfFieldsDoesNotMatter(@ForAll("values") Object value, @ForAll Random random) {
        byte[] written = TestDocuments.write(value);

        byte[] shuffled = TREES.writeValueAsBytes(shuffled(TREES.readTree(written), random));

        assertThat(TestDocuments.read(shuffled)).isEqualTo(value);
    }

    /** Checked by another JSON library: valid JSON without repeated fields. */
    @Property
    void writtenDocumentsAreValidJson(@ForAll("values") Object value) {
        JsonNode tree = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .readTree(TestDocuments.write(value));

        assertThat(tree.properties().iterator().next().getKey()).isEqualTo("format");
    }

    @Property
    void aReviewIsReadInEachLanguage(@ForAll("reviews") ChainReview review) {
        for (String language : List.of("nb", "nn", "en")) {
            byte[] written = TestDocuments.write(review, Locale.forLanguageTag(language));

            assertThat(DocumentType.REVIEW.read(written)).isEqualTo(review);
        }
    }

    @Provide
    Arbitrary<ChainReview> reviews() {
        return Chains.drafts().map(ChainReview::of);
    }

    /** A draft is refused if and only if a reference has no target. */
    @Property
    void aDraftIsReadUnlessAReferenceHasNoTarget(@ForAll("drafts") ImpactChain draft) {
        boolean broken = ChainReview.of(draft).getFindings().stream()
                .anyMatch(finding -> finding.getRule().isReference());
        byte[] written = TestDocuments.write(draft);
        try {
            assertThat(TestDocuments.read(written)).isEqualTo(draft);
            assertThat(broken).isFalse();
        } catch (InputException e) {
            assertThat(broken).isTrue();
        }
    }

    @Provide
    Arbitrary<ImpactChain> drafts() {
        return Chains.drafts();
    }

    @Property
    void anAssessmentIsReadWithItsInstrument(@ForAll("answered") Assessments.Answered answered) {
        byte[] written = TestDocuments.write(answered.assessment());

        assertThat(DocumentType.ASSESSMENT.read(written, answered.instrument(), Instrument.standard()))
                .isEqualTo(answered.assessment());
    }

    @Provide
    Arbitrary<Assessments.Answered> answered() {
        return Assessments.answered();
    }

    private static boolean isWhole(Collaboration collaboration) {
        return CollaborationReview.of(collaboration).getFindings().stream()
                .noneMatch(finding -> finding.getRule().isReference());
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode shuffled = TREES.createObjectNode();
            names.forEach(name -> shuffled.set(name, shuffled(object.get(name), random)));
            return shuffled;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode elements = TREES.createArrayNode();
            array.forEach(element -> elements.add(shuffled(element, random)));
            return elements;
        }
        return node;
    }
}
