package no.samskaping.json.internal.binding;

import java.util.List;
import no.samskaping.json.internal.codec.CodeCodec;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.json.internal.codec.CollectionCodecs;
import no.samskaping.json.internal.codec.PropertiesCodec;
import no.samskaping.json.internal.codec.ScalarCodecs;
import no.samskaping.model.finding.Finding;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.internal.access.ReviewFactory;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.progress.ProgressBasis;
import no.samskaping.soimpact.progress.ProgressStatus;
import no.samskaping.soimpact.progress.TargetOutcome;
import no.samskaping.soimpact.progress.TargetResult;
import no.samskaping.soimpact.review.ChainReview;
import no.samskaping.soimpact.review.StepStatus;

/** The codec of the review of a chain. */
final class ReviewCodecs {
    private static final CodeCodec<SoImpactStep> STEP = CodeCodec.of(SoImpactStep.class);

    private static final Codec<IndicatorProgress> PROGRESS = PropertiesCodec.of(
                    "IndicatorProgress", ReviewFactory::indicatorProgress)
            .required("indicator", ScalarCodecs.TEXT, IndicatorProgress::getIndicatorId)
            .optional("slice", ScalarCodecs.TEXT, IndicatorProgress::getSlice)
            .optional("date", ScalarCodecs.DATE, IndicatorProgress::getDate)
            .optional("baseline", ScalarCodecs.DECIMAL, IndicatorProgress::getBaseline)
            .optional("baselineDate", ScalarCodecs.DATE, IndicatorProgress::getBaselineDate)
            .optional("actual", ScalarCodecs.DECIMAL, IndicatorProgress::getActual)
            .optional("target", ScalarCodecs.DECIMAL, IndicatorProgress::getTarget)
            .optional("targetStart", ScalarCodecs.DATE, IndicatorProgress::getTargetStart)
            .optional("targetDate", ScalarCodecs.DATE, IndicatorProgress::getTargetDate)
            .optional("text", ScalarCodecs.TEXT, IndicatorProgress::getText)
            .optional("ratio", ScalarCodecs.DECIMAL, IndicatorProgress::getRatio)
            .optional("basis", CodeCodec.of(ProgressBasis.class), IndicatorProgress::getBasis)
            .optional("elapsed", ScalarCodecs.DECIMAL, IndicatorProgress::getElapsed)
            .required("status", CodeCodec.of(ProgressStatus.class), IndicatorProgress::getStatus);

    private static final Codec<TargetResult> TARGET = PropertiesCodec.of("TargetResult", ReviewFactory::targetResult)
            .required("indicator", ScalarCodecs.TEXT, TargetResult::getIndicatorId)
            .optional("slice", ScalarCodecs.TEXT, TargetResult::getSlice)
            .optional("targetStart", ScalarCodecs.DATE, TargetResult::getTargetStart)
            .required("targetDate", ScalarCodecs.DATE, TargetResult::getTargetDate)
            .optional("target", ScalarCodecs.DECIMAL, TargetResult::getTarget)
            .optional("date", ScalarCodecs.DATE, TargetResult::getDate)
            .optional("actual", ScalarCodecs.DECIMAL, TargetResult::getActual)
            .optional("text", ScalarCodecs.TEXT, TargetResult::getText)
            .required("outcome", CodeCodec.of(TargetOutcome.class), TargetResult::getOutcome);

    static final Codec<ChainReview> REVIEW = FormatCodec.root(
                    DocumentFormat.REVIEW, PropertiesCodec.of("ChainReview", ReviewFactory::chainReview))
            .required("chain", ScalarCodecs.TEXT, ChainReview::getChainId)
            .required("revision", ScalarCodecs.WHOLE, ChainReview::getRevision)
            .required("steps", CollectionCodecs.map(STEP, CodeCodec.of(StepStatus.class)), ChainReview::getSteps)
            .optional("nextStep", STEP, ChainReview::getNextStep)
            .many("nextAdvice", ModelCodecs.ADVICE, ChainReview::getNextAdvice)
            .required("findings", CollectionCodecs.of(FindingCodec.ofChain()), ChainReview::getFindings)
            .required("progress", CollectionCodecs.of(PROGRESS), ChainReview::getProgress)
            .required("targets", CollectionCodecs.of(TARGET), ChainReview::getTargets);

    /** The parts that can occur in an application's own documents. A finding of any rule is written; only one of a chain is read. */
    static final List<TypeBinding<?>> PARTS = List.of(
            TypeBinding.of(Finding.class, FindingCodec.ofAnyRule()),
            TypeBinding.of(IndicatorProgress.class, PROGRESS),
            TypeBinding.of(TargetResult.class, TARGET));

    private ReviewCodecs() {}
}
