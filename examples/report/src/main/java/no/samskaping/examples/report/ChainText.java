package no.samskaping.examples.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskaping.model.advice.Advice;
import no.samskaping.model.collaboration.Period;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.SoImpactStep;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.review.ChainReview;

/** The report on a chain: the ten steps, the next step and what to do, the progress of each indicator, the findings. */
final class ChainText {
    private final ImpactChain chain;
    private final ChainReview review;
    private final boolean isAll;
    private final Words words;

    ChainText(ImpactChain chain, ChainReview review, boolean isAll, Words words) {
        this.chain = chain;
        this.review = review;
        this.isAll = isAll;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("SoImpact · " + chain.getTitle());
        lines.add(words.of("chain.about", chain.getId(), Integer.toString(chain.getRevision()))
                + chain.getPeriod().map(period -> " · " + period(period)).orElse(""));
        lines.add("");
        lines.add(words.of("chain.steps"));
        lines.addAll(steps());
        lines.add(review.getNextStep()
                .map(step -> words.of("chain.next", step.getNumber() + ". " + words.of(step)))
                .orElseGet(() -> words.of("chain.no-next")));
        lines.addAll(AdviceText.lines(review.getNextAdvice(), "  ", isAll, words));
        lines.add("");
        lines.add(words.of("chain.progress"));
        lines.addAll(progress());
        lines.add("");
        lines.addAll(Findings.lines(review.getFindings(), isAll, words));
        lines.addAll(AdviceText.lines(adviceOnFindings(), "  ", isAll, words));
        return lines;
    }

    /** Returns the advice on the findings, without what is already said about the next step. */
    private Set<Advice> adviceOnFindings() {
        Set<Advice> advice = new LinkedHashSet<>();
        review.getFindings().forEach(finding -> advice.addAll(ChainReview.adviceOn(finding)));
        review.getNextAdvice().forEach(advice::remove);
        return advice;
    }

    private String period(Period period) {
        return period.getEnd()
                .map(end -> words.of("chain.period", words.date(period.getStart()), words.date(end)))
                .orElseGet(() -> words.of("chain.open-period", words.date(period.getStart())));
    }

    private List<String> steps() {
        Table table = new Table(words.terminal());
        for (SoImpactStep step : SoImpactStep.values()) {
            String number = (step.getNumber() < 10 ? "   " : "  ") + step.getNumber() + ".";
            table.row(number, words.of(step), words.of(review.getSteps().get(step)));
        }
        return table.lines();
    }

    private List<String> progress() {
        Map<String, Indicator> indicators = chain.getIndicators().stream()
                .collect(Collectors.toMap(Indicator::getId, Function.identity(), (first, second) -> first));
        Table table = new Table(words.terminal())
                .row(
                        "  " + words.of("chain.indicator"),
                        words.of("chain.level"),
                        words.of("chain.baseline"),
                        words.of("chain.actual"),
                        words.of("chain.target"),
                        words.of("chain.ratio"),
                        words.of("chain.status"));
        for (IndicatorProgress progress : review.getProgress()) {
            Indicator indicator = indicators.get(progress.getIndicatorId());
            table.row(
                    "  " + indicator.getName(),
                    words.of(indicator.getLevel()),
                    number(progress.getBaseline()),
                    actual(progress),
                    number(progress.getTarget()),
                    progress.getRatio().map(words::percent).orElse("–"),
                    words.of(progress.getStatus()));
        }
        return table.lines();
    }

    private String actual(IndicatorProgress progress) {
        return progress.getActual().map(words::number).or(progress::getText).orElse("–");
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(words::number).orElse("–");
    }
}
