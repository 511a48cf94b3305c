package no.samskaping.charts.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.charts.internal.chain.ProgressDrawing;
import no.samskaping.charts.internal.chain.ProgressParts;
import no.samskaping.charts.internal.chain.StepsDrawing;
import no.samskaping.charts.internal.chain.TheoryDrawing;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.model.collaboration.Period;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.review.ChainReview;

/** The part of a page on a chain: its steps, its progress, its theory of change. */
final class ChainPart {
    /** Larger theories are folded and not printed; their table is. */
    private static final int MAX_NODES = 60;

    /** How many drawings of progress are shown before the others are folded. */
    private static final int MAX_PARTS = 3;

    private final Optional<ImpactChain> chain;
    private final ChainReview review;
    private final Html html;
    private final ChartWords words;

    /** Creates the part on a review, with its chain if that was given. */
    ChainPart(Optional<ImpactChain> chain, ChainReview review, Html html) {
        this.chain = chain;
        this.review = review;
        this.html = html;
        this.words = html.words();
    }

    void write() {
        html.heading(2, words.of("page.chain", "title", title(chain, review)));
        List<String> about = new ArrayList<>();
        about.add(words.of(
                "page.chain-id",
                "id",
                SafeText.clean(review.getChainId()),
                "revision",
                Integer.toString(review.getRevision())));
        chain.flatMap(ImpactChain::getPeriod).ifPresent(period -> about.add(period(period)));
        html.meta(String.join(" \u00B7 ", about));
        html.chart(3, new StepsDrawing(review, html.context()).draw());
        chain.ifPresent(known -> {
            progress(known);
            theory(known);
        });
    }

    static String title(Optional<ImpactChain> chain, ChainReview review) {
        return chain.map(known -> SafeText.clean(known.getTitle()).strip())
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> SafeText.clean(review.getChainId()));
    }

    private String period(Period period) {
        String start = words.date(period.getStart());
        return period.getEnd()
                .map(end -> words.of("page.period", "start", start, "end", words.date(end)))
                .orElseGet(() -> words.of("page.open-period", "start", start));
    }

    private void progress(ImpactChain known) {
        if (known.getIndicators().isEmpty()) {
            return;
        }
        Map<String, Indicator> byId = ProgressDrawing.byId(known);
        List<Drawing> parts =
                ProgressParts.of(byId, review.getProgress(), html.context()).toList();
        html.heading(3, words.of("progress.title"));
        html.paragraph(ProgressDrawing.summary(review.getProgress(), words));
        for (int i = 0; i < parts.size(); i++) {
            if (i == MAX_PARTS) {
                int shown = MAX_PARTS * ProgressParts.SIZE;
                html.fold(words.of(
                        "page.more",
                        "number",
                        Integer.toString(review.getProgress().size() - shown)));
            }
            if (parts.size() > 1) {
                html.heading(4, parts.get(i).title());
            }
            html.pair(parts.get(i));
        }
        if (parts.size() > MAX_PARTS) {
            html.endFold();
        }
    }

    private void theory(ImpactChain known) {
        if (known.getActivities().isEmpty() && known.getLinks().isEmpty()) {
            return;
        }
        try {
            TheoryDrawing theory = new TheoryDrawing(known, html.context());
            Drawing drawing = theory.draw();
            html.heading(3, drawing.title()).paragraph(drawing.summary());
            boolean isLarge = theory.size() > MAX_NODES;
            if (isLarge) {
                html.out().element("p", words.of("page.not-printed"), "class", "print");
                html.fold(words.of("page.large-theory", "number", Integer.toString(theory.size())));
            }
            html.wide(drawing, isLarge);
            if (isLarge) {
                html.endFold();
            }
        } catch (InvalidValueException circles) {
            html.heading(3, words.of("theory.title")).paragraph(words.of("theory.circle"));
            html.list(circles.getFindings().stream()
                    .map(finding -> message(finding, words))
                    .toList());
        }
    }

    static String message(Finding finding, ChartWords words) {
        return SafeText.clean(finding.message(words.locale()));
    }
}
