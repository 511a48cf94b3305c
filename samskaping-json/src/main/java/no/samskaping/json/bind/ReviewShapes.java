package no.samskaping.json.bind;

import java.util.List;
import no.samskaping.json.DocumentFormat;
import no.samskaping.json.shape.Codes;
import no.samskaping.json.shape.Lists;
import no.samskaping.json.shape.ObjectShape;
import no.samskaping.json.shape.Scalar;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.review.Finding;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressBasis;
import no.samskaping.soimpact.progress.ProgressStatus;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.StepStatus;

/** How the review of a chain looks in JSON. */
final class ReviewShapes {
    private static final Codes<SoImpactStep> STEP = Codes.of(SoImpactStep.class);

    private static final Shape<IndicatorProgress> PROGRESS = ObjectShape.of(
                    IndicatorProgress::builder, IndicatorProgress.Builder::build)
            .required("indicator", Scalar.TEXT, IndicatorProgress::getIndicator, IndicatorProgress.Builder::indicator)
            .optional("slice", Scalar.TEXT, IndicatorProgress::getSlice, IndicatorProgress.Builder::slice)
            .optional("date", Scalar.DATE, IndicatorProgress::getDate, IndicatorProgress.Builder::date)
            .optional("baseline", Scalar.DECIMAL, IndicatorProgress::getBaseline, IndicatorProgress.Builder::baseline)
            .optional("actual", Scalar.DECIMAL, IndicatorProgress::getActual, IndicatorProgress.Builder::actual)
            .optional("target", Scalar.DECIMAL, IndicatorProgress::getTarget, IndicatorProgress.Builder::target)
            .optional("text", Scalar.TEXT, IndicatorProgress::getText, IndicatorProgress.Builder::text)
            .optional("ratio", Scalar.DECIMAL, IndicatorProgress::getRatio, IndicatorProgress.Builder::ratio)
            .optional(
                    "basis",
                    Codes.of(ProgressBasis.class),
                    IndicatorProgress::getBasis,
                    IndicatorProgress.Builder::basis)
            .required(
                    "status",
                    Codes.of(ProgressStatus.class),
                    IndicatorProgress::getStatus,
                    IndicatorProgress.Builder::status);

    static final Shape<ChainReview> REVIEW = FormatShape.root(
                    DocumentFormat.REVIEW, ObjectShape.of(ChainReview::builder, ChainReview.Builder::build))
            .required("chain", Scalar.TEXT, ChainReview::getChain, ChainReview.Builder::chain)
            .required("revision", Scalar.WHOLE, ChainReview::getRevision, ChainReview.Builder::revision)
            .required(
                    "steps",
                    Lists.map(STEP, Codes.of(StepStatus.class)),
                    ChainReview::getSteps,
                    ChainReview.Builder::steps)
            .optional("nextStep", STEP, ChainReview::getNextStep, ChainReview.Builder::nextStep)
            .required("findings", Lists.of(new FindingShape()), ChainReview::getFindings, ChainReview.Builder::findings)
            .required("progress", Lists.of(PROGRESS), ChainReview::getProgress, ChainReview.Builder::progress);

    /** What a review holds that a host may have outside one. A finding is written whatever its rule; only a chain's is read. */
    static final List<Bound<?>> PARTS =
            List.of(Bound.of(Finding.class, new FindingShape()), Bound.of(IndicatorProgress.class, PROGRESS));

    private ReviewShapes() {}
}
