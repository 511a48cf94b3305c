package no.samskaping.soimpact.progress;

import no.samskaping.model.internal.access.PropertyValues;

/** Makes the progress of an indicator from the properties of its document, for {@code ReviewFactory}. */
final class ProgressMaker {
    private ProgressMaker() {}

    static IndicatorProgress indicatorProgress(PropertyValues values) {
        return ImmutableIndicatorProgress.builder()
                .indicatorId(values.get("indicator"))
                .slice(values.optional("slice"))
                .date(values.optional("date"))
                .baseline(values.optional("baseline"))
                .actual(values.optional("actual"))
                .target(values.optional("target"))
                .text(values.optional("text"))
                .ratio(values.optional("ratio"))
                .basis(values.optional("basis"))
                .status(values.get("status"))
                .build();
    }
}
