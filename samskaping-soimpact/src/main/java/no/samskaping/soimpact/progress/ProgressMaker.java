package no.samskaping.soimpact.progress;

import no.samskaping.model.internal.access.PropertyValues;

/** Makes progress and results of targets from the properties of their document, for {@code ReviewFactory}. */
final class ProgressMaker {
    private ProgressMaker() {}

    static IndicatorProgress indicatorProgress(PropertyValues values) {
        return ImmutableIndicatorProgress.builder()
                .indicatorId(values.get("indicator"))
                .slice(values.optional("slice"))
                .date(values.optional("date"))
                .baseline(values.optional("baseline"))
                .baselineDate(values.optional("baselineDate"))
                .actual(values.optional("actual"))
                .target(values.optional("target"))
                .targetStart(values.optional("targetStart"))
                .targetDate(values.optional("targetDate"))
                .text(values.optional("text"))
                .ratio(values.optional("ratio"))
                .basis(values.optional("basis"))
                .elapsed(values.optional("elapsed"))
                .status(values.get("status"))
                .build();
    }

    static TargetResult targetResult(PropertyValues values) {
        return ImmutableTargetResult.builder()
                .indicatorId(values.get("indicator"))
                .slice(values.optional("slice"))
                .targetStart(values.optional("targetStart"))
                .targetDate(values.get("targetDate"))
                .target(values.optional("target"))
                .date(values.optional("date"))
                .actual(values.optional("actual"))
                .text(values.optional("text"))
                .outcome(values.get("outcome"))
                .build();
    }
}
