package no.samskaping.json.internal.binding;

import java.util.List;
import java.util.stream.Stream;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Severity;
import no.samskaping.samson.assessment.Assessment;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.instrument.Instrument;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.ChainReviewer;
import no.samskaping.soimpact.review.ChainRule;

/** All types of document. */
public final class DocumentBindings {
    public static final DocumentBinding<Collaboration> COLLABORATION = new DocumentBinding<>(
            Collaboration.class,
            DocumentFormat.COLLABORATION,
            () -> ModelCodecs.COLLABORATION,
            DocumentBindings::brokenReferences);

    public static final DocumentBinding<Instrument> INSTRUMENT = new DocumentBinding<>(
            Instrument.class,
            DocumentFormat.INSTRUMENT,
            () -> SamsonCodecs.INSTRUMENT,
            (instrument, instruments) -> List.of());

    public static final DocumentBinding<Assessment> ASSESSMENT = new DocumentBinding<>(
            Assessment.class,
            DocumentFormat.ASSESSMENT,
            () -> SamsonCodecs.ASSESSMENT,
            DocumentBindings::misfittingAnswers);

    public static final DocumentBinding<Scorecard> SCORECARD = new DocumentBinding<>(
            Scorecard.class,
            DocumentFormat.SCORECARD,
            () -> SamsonCodecs.SCORECARD,
            (scorecard, instruments) -> List.of());

    public static final DocumentBinding<ImpactChain> CHAIN = new DocumentBinding<>(
            ImpactChain.class, DocumentFormat.CHAIN, () -> SoImpactCodecs.CHAIN, DocumentBindings::brokenReferences);

    public static final DocumentBinding<ChainReview> REVIEW = new DocumentBinding<>(
            ChainReview.class, DocumentFormat.REVIEW, () -> ReviewCodecs.REVIEW, (review, instruments) -> List.of());

    /** The codec of one response sheet, which is no document but a line of a stream. */
    public static final Codec<ResponseSheet> SHEET = SamsonCodecs.SHEET;

    private DocumentBindings() {}

    static Stream<DocumentBinding<?>> all() {
        return Stream.of(COLLABORATION, INSTRUMENT, ASSESSMENT, SCORECARD, CHAIN, REVIEW);
    }

    private static List<Finding> brokenReferences(Collaboration collaboration, List<Instrument> instruments) {
        return CollaborationReview.of(collaboration).getFindings().stream()
                .filter(finding -> finding.getRule().isReference())
                .toList();
    }

    private static List<Finding> brokenReferences(ImpactChain chain, List<Instrument> instruments) {
        return ChainReviewer.of(ChainRule.references()).review(chain).getFindings();
    }

    private static List<Finding> misfittingAnswers(Assessment assessment, List<Instrument> instruments) {
        return Stream.concat(instruments.stream(), Stream.of(Instrument.standard()))
                .filter(instrument -> instrument.ref().equals(assessment.getInstrument()))
                .findFirst()
                .map(assessment::check)
                .orElse(List.of())
                .stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
    }
}
