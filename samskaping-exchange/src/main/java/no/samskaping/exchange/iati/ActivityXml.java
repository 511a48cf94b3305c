package no.samskaping.exchange.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samskaping.exchange.internal.iati.IatiTexts;
import no.samskaping.exchange.internal.iati.WritePlan;
import no.samskaping.exchange.internal.iati.WritePlan.Carried;
import no.samskaping.exchange.internal.iati.WritePlan.Other;
import no.samskaping.exchange.internal.iati.WritePlan.Plan;
import no.samskaping.exchange.internal.iati.WritePlan.Span;
import no.samskaping.exchange.internal.iati.XmlOutput;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.DatedValue;
import no.samskaping.soimpact.indicator.Direction;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.IndicatorReference;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.Target;

/** Writes one activity. */
final class ActivityXml {
    private final ImpactChain chain;
    private final IatiHeader header;
    private final WritePlan plan;
    private final boolean isExtended;
    private final StringBuilder text = new StringBuilder();
    private final XmlOutput xml = new XmlOutput(text, "  ");

    private ActivityXml(ImpactChain chain, IatiHeader header, WritePlan plan, IatiForm form) {
        this.chain = chain;
        this.header = header;
        this.plan = plan;
        this.isExtended = form == IatiForm.EXTENDED;
    }

    /** Returns the element, which begins with a line end. */
    static String write(ImpactChain chain, IatiHeader header, WritePlan plan, IatiForm form) {
        ActivityXml activity = new ActivityXml(chain, header, plan, form);
        activity.activity();
        List<Finding> refused = new ArrayList<>();
        activity.xml.invalid().forEach(path -> refused.add(Finding.of(IatiRule.INVALID_CHARACTER, path)));
        activity.xml.tooLong().forEach(path -> refused.add(Finding.of(IatiRule.TEXT_TOO_LONG, path)));
        if (activity.xml.isTooLarge()) {
            refused.add(Finding.of(IatiRule.ACTIVITY_TOO_LARGE, "/iati-activity"));
        }
        if (!refused.isEmpty()) {
            throw new InvalidValueException(refused);
        }
        return activity.text.toString();
    }

    private void activity() {
        xml.start("iati-activity").attribute("xml:lang", header.getLanguage());
        xml.start("iati-identifier").text(header.getIdentifier()).end();
        organisation("reporting-org", header.getReportingOrganisation(), Optional.empty());
        narrative("title", header.getTitle());
        narrative("description", header.getDescription());
        header.getParticipants()
                .forEach(participant -> organisation(
                        "participating-org", participant.getOrganisation(), Optional.of(participant.getRole())));
        xml.start("activity-status").attribute("code", header.getStatus()).end();
        date("1", header.getPlannedStart());
        date("2", header.getActualStart());
        date("3", header.getPlannedEnd());
        date("4", header.getActualEnd());
        header.getRecipientCountry().ifPresent(country -> xml.start("recipient-country")
                .attribute("code", country)
                .end());
        header.getSector().ifPresent(sector -> xml.start("sector")
                .attribute("vocabulary", "1")
                .attribute("code", sector)
                .end());
        plan.plans().forEach(this::result);
        if (isExtended) {
            ChainExtension.CHAIN.write(chain, xml, first -> {}, last -> others());
        }
        xml.end();
    }

    private void organisation(String name, IatiOrganisation organisation, Optional<String> role) {
        xml.start(name);
        role.ifPresent(code -> xml.attribute("role", code));
        xml.attribute("ref", organisation.getRef()).attribute("type", organisation.getType());
        narrative(organisation.getName());
        xml.end();
    }

    private void date(String type, Optional<LocalDate> date) {
        date.ifPresent(day -> xml.start("activity-date")
                .attribute("type", type)
                .attribute("iso-date", day.toString())
                .end());
    }

    private void result(Plan planned) {
        Indicator indicator = planned.indicator();
        String name = indicator.getName().isEmpty() ? indicator.getId() : indicator.getName();
        xml.start("result").attribute("type", IatiTexts.type(indicator.getLevel()));
        narrative("title", name);
        xml.start("indicator").attribute("measure", IatiTexts.code(indicator.getMeasure()));
        indicator
                .getDirection()
                .ifPresent(direction -> xml.attribute("ascending", Boolean.toString(direction == Direction.INCREASE)));
        narrative("title", name);
        indicator.getReferences().stream().filter(Losses::isCarried).forEach(this::reference);
        planned.baselines().forEach(this::baseline);
        planned.spans().forEach(this::period);
        if (isExtended) {
            extension(indicator);
        }
        xml.end().end();
    }

    private void reference(IndicatorReference reference) {
        xml.start("reference")
                .attribute(
                        "vocabulary", IatiTexts.code(reference.getVocabulary().orElseThrow()))
                .attribute("code", reference.getCode().orElseThrow());
        reference.getUri().filter(IatiTexts::isUri).ifPresent(uri -> xml.attribute("indicator-uri", uri));
        xml.end();
    }

    private void extension(Indicator indicator) {
        ChainExtension.INDICATOR.write(
                indicator,
                xml,
                first -> first.attribute("id", indicator.getId())
                        .attribute("level", indicator.getLevel().getCode())
                        .attribute("measure", indicator.getMeasure().getCode()),
                last -> {
                    if (indicator.getName().isEmpty()) {
                        last.start(ElementCodec.field("name")).end();
                    }
                    if (!indicator.getReferences().stream().allMatch(Losses::isExact)) {
                        ChainExtension.REFERENCES.write(indicator, last);
                    }
                });
    }

    private void baseline(Carried<Baseline> carried) {
        LocalDate date = carried.value().getDate();
        xml.start("baseline").attribute("iso-date", date.toString());
        // Four digits, like the date; the schema accepts leading zeros.
        xml.attribute("year", date.toString().substring(0, 4));
        value(carried, Optional.empty(), false);
        xml.end();
    }

    private void period(Span span) {
        xml.start("period");
        xml.start("period-start").attribute("iso-date", span.start().toString()).end();
        xml.start("period-end").attribute("iso-date", span.end().toString()).end();
        for (Carried<Target> target : span.targets()) {
            xml.start("target");
            value(target, target.value().getStart(), false);
            xml.end();
        }
        for (Carried<Measurement> actual : span.actuals()) {
            xml.start("actual");
            value(actual, actual.value().getStart(), actual.value().isNegative());
            xml.end();
        }
        xml.end();
    }

    private void value(Carried<?> carried, Optional<LocalDate> givenStart, boolean isNegative) {
        DatedValue value = carried.value();
        carried.number().map(BigDecimal::toPlainString).ifPresent(number -> xml.attribute("value", number));
        carried.dimension().ifPresent(dimension -> xml.start("dimension")
                .attribute("name", dimension)
                .attribute("value", value.getSlice().orElseThrow())
                .end());
        carried.comment().ifPresent(comment -> narrative("comment", comment));
        if (isExtended) {
            ValueExtension extension = new ValueExtension();
            extension.position = Optional.of(carried.position());
            extension.isValueMadeUp = carried.isNumberMadeUp();
            extension.isStartMadeUp = !(value instanceof Baseline) && carried.isStartMadeUp();
            extension.start = extension.isStartMadeUp ? givenStart : Optional.empty();
            extension.value = carried.number().isPresent() ? Optional.empty() : value.getValue();
            extension.numerator = value.getNumerator();
            extension.denominator = value.getDenominator();
            extension.isNegative = isNegative;
            extension.text = carried.comment().isPresent() ? Optional.empty() : value.getText();
            ValueExtension.CODEC.write(extension, xml);
        }
    }

    private void others() {
        plan.otherTargets().forEach(other -> other(ChainExtension.TARGET, other));
        plan.otherBaselines().forEach(other -> other(ChainExtension.BASELINE, other));
        plan.otherMeasurements().forEach(other -> other(ChainExtension.MEASUREMENT, other));
    }

    private <V extends DatedValue> void other(ElementCodec<V, ?> codec, Other<V> other) {
        codec.write(
                other.value(),
                xml,
                first -> first.attribute("position", Integer.toString(other.position())),
                last -> {});
    }

    private void narrative(String name, String words) {
        xml.start(name);
        narrative(words);
        xml.end();
    }

    /** White space around the text belongs to it: readers of XML would otherwise remove it as layout. */
    private void narrative(String words) {
        xml.start("narrative");
        if (!words.equals(words.strip())) {
            xml.attribute("xml:space", "preserve");
        }
        xml.text(words).end();
    }
}
