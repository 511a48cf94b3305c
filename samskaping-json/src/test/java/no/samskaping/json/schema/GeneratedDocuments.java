package no.samskaping.json.schema;

import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import no.samskaping.json.DocumentType;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.review.ChainReview;

/** Values of every type of document. Some have references without a target, as drafts do. */
final class GeneratedDocuments {
    private static final Map<DocumentType<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.of(
            DocumentType.COLLABORATION,
            () -> Arbitraries.oneOf(ModelArbitraries.collaborations(), ModelArbitraries.drafts()),
            DocumentType.INSTRUMENT,
            Assessments::allInstruments,
            DocumentType.ASSESSMENT,
            () -> Arbitraries.oneOf(
                    Assessments.answered().map(Assessments.Answered::assessment),
                    Assessments.assessments(Instrument.standard(), 3)),
            DocumentType.SCORECARD,
            () -> Assessments.scorecards()
                    .flatMap(card -> Arbitraries.of(Disclosure.class).map(card::disclose)),
            DocumentType.CHAIN,
            () -> Arbitraries.oneOf(Chains.sound(), Chains.drafts()),
            DocumentType.REVIEW,
            () -> Chains.drafts().map(ChainReview::of));

    private GeneratedDocuments() {}

    static Arbitrary<?> of(DocumentType<?> type) {
        return BY_TYPE.get(type).get();
    }
}
