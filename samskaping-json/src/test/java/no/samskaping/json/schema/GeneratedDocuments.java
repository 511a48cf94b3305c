package no.samskaping.json.schema;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import no.samskaping.json.DocumentFormat;
import no.samskaping.model.arbitraries.ModelArbitraries;
import no.samskaping.samson.Disclosure;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.arbitraries.Assessments;
import no.samskaping.soimpact.arbitraries.Chains;
import no.samskaping.soimpact.review.ChainReview;

/** Values of every kind of document; a few of them point at nothing, as drafts do. */
final class GeneratedDocuments {
    private GeneratedDocuments() {}

    static Arbitrary<?> of(DocumentFormat format) {
        return switch (format) {
            case COLLABORATION -> Arbitraries.oneOf(ModelArbitraries.collaborations(), ModelArbitraries.drafts());
            case INSTRUMENT -> Assessments.allInstruments();
            case ASSESSMENT ->
                Arbitraries.oneOf(
                        Assessments.answered().map(Assessments.Answered::assessment),
                        Assessments.assessments(Instrument.standard(), 3));
            case SCORECARD ->
                Assessments.scorecards()
                        .flatMap(card -> Arbitraries.of(Disclosure.class).map(card::disclose));
            case CHAIN -> Arbitraries.oneOf(Chains.sound(), Chains.drafts());
            case REVIEW -> Chains.drafts().map(ChainReview::of);
        };
    }
}
