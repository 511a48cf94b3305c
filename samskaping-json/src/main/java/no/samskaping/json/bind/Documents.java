package no.samskaping.json.bind;

import java.util.List;
import java.util.stream.Stream;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.shape.Shape;
import no.samskaping.json.shape.Sink;
import no.samskaping.model.Collaboration;
import no.samskaping.model.CollaborationReview;
import no.samskaping.model.review.Finding;
import no.samskaping.samson.Assessment;
import no.samskaping.samson.DisclosedScorecard;
import no.samskaping.samson.Instrument;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.ChainReviewer;
import no.samskaping.soimpact.review.ChainRule;

/** All kinds of document. */
public final class Documents {
    private static final List<Document<?>> ALL = List.of(
            new Document<>(
                    Collaboration.class,
                    DocumentFormat.COLLABORATION,
                    () -> ModelShapes.COLLABORATION,
                    Documents::brokenReferences),
            new Document<>(
                    Instrument.class,
                    DocumentFormat.INSTRUMENT,
                    () -> SamsonShapes.INSTRUMENT,
                    (instrument, instruments) -> List.of()),
            new Document<>(
                    Assessment.class,
                    DocumentFormat.ASSESSMENT,
                    () -> SamsonShapes.ASSESSMENT,
                    Documents::answersBeside),
            new Document<>(
                    DisclosedScorecard.class,
                    DocumentFormat.SCORECARD,
                    () -> SamsonShapes.SCORECARD,
                    (scorecard, instruments) -> List.of()),
            new Document<>(
                    ImpactChain.class, DocumentFormat.CHAIN, () -> SoImpactShapes.CHAIN, Documents::brokenReferences),
            new Document<>(
                    ChainReview.class,
                    DocumentFormat.REVIEW,
                    () -> ReviewShapes.REVIEW,
                    (review, instruments) -> List.of()));

    /** How one response sheet looks, which is no document of its own but a line of a stream. */
    public static final Shape<ResponseSheet> SHEET = SamsonShapes.SHEET;

    private Documents() {}

    /** Every kind, to be had as a type among others. */
    static Stream<Document<?>> all() {
        return ALL.stream();
    }

    /** The document that is read as a type. */
    @SuppressWarnings("unchecked")
    public static <T> Document<T> readable(Class<T> type) {
        return (Document<T>) ALL.stream()
                .filter(document -> document.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No document is read as " + type.getSimpleName()));
    }

    /** Writes the document that a value is the root of. */
    public static void write(Object value, Sink out) {
        Document<?> document = ALL.stream()
                .filter(each -> each.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No document has this root: " + value.getClass().getSimpleName()));
        write(document, value, out);
    }

    private static <T> void write(Document<T> document, Object value, Sink out) {
        document.shape().write(document.type().cast(value), out);
    }

    private static List<Finding> brokenReferences(Collaboration collaboration, List<Instrument> instruments) {
        return CollaborationReview.of(collaboration).getFindings().stream()
                .filter(finding -> finding.getRule().isReference())
                .toList();
    }

    private static List<Finding> brokenReferences(ImpactChain chain, List<Instrument> instruments) {
        return ChainReviewer.of(ChainRule.references()).review(chain).getFindings();
    }

    private static List<Finding> answersBeside(Assessment assessment, List<Instrument> instruments) {
        return Stream.concat(instruments.stream(), Stream.of(Instrument.standard()))
                .filter(instrument -> instrument.ref().equals(assessment.getInstrument()))
                .findFirst()
                .map(assessment::check)
                .orElse(List.of());
    }
}
