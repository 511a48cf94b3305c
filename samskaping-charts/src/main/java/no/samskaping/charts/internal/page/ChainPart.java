package no.samskaping.charts.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.charts.internal.chain.ProgressDrawing;
import no.samskaping.charts.internal.chain.StepsDrawing;
import no.samskaping.charts.internal.chain.TheoryDrawing;
import no.samskaping.charts.internal.draw.Drawing;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.progress.IndicatorProgress;
import no.samskaping.soimpact.review.ChainReview;

/** The part of a page on a chain: its steps, its progress, its theory of change. */
final class ChainPart {
    /** With more activities and indicators than this, a drawing of the theory cannot be read; its table can. */
    private static final int MAX_NODES = 60;

    /** How many indicators are drawn; the table has all. */
    private static final int MAX_DRAWN = 3 * ProgressDrawing.PART;

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
        if (chain.isPresent()) {
            html.period(chain.get().getPeriod(), about);
        }
        html.meta(about);
        html.chart(3, new StepsDrawing(review, html.context()).draw());
        if (chain.isPresent()) {
            progress(chain.get());
            theory(chain.get());
        }
    }

    static String title(Optional<ImpactChain> chain, ChainReview review) {
        String title =
                chain.isPresent() ? SafeText.clean(chain.get().getTitle()).strip() : "";
        return title.isEmpty() ? SafeText.clean(review.getChainId()) : title;
    }

    private void progress(ImpactChain known) {
        if (known.getIndicators().isEmpty()) {
            return;
        }
        Map<String, Indicator> byId = ProgressDrawing.byId(known);
        List<IndicatorProgress> all = review.getProgress();
        html.heading(3, words.of("progress.title"));
        html.paragraph(ProgressDrawing.summary(all, words));
        if (all.size() <= MAX_DRAWN) {
            List<Drawing> parts = ProgressDrawing.split(byId, all, html.context());
            for (Drawing part : parts) {
                if (parts.size() > 1) {
                    html.heading(4, part.title());
                }
                html.pair(part);
            }
        } else {
            String drawn = Integer.toString(MAX_DRAWN);
            html.paragraph(words.of("page.first", "drawn", drawn, "all", Integer.toString(all.size())));
            for (Drawing part : ProgressDrawing.split(byId, all.subList(0, MAX_DRAWN), html.context())) {
                html.picture(part);
            }
            html.table(ProgressDrawing.table(byId, all, html.context()));
        }
    }

    private void theory(ImpactChain known) {
        if (known.getActivities().isEmpty() && known.getLinks().isEmpty()) {
            return;
        }
        try {
            TheoryDrawing theory = new TheoryDrawing(known, html.context());
            html.heading(3, words.of("theory.title")).paragraph(theory.summary());
            if (theory.size() > MAX_NODES) {
                html.paragraph(words.of("page.large-theory", "max", Integer.toString(MAX_NODES)));
                html.table(theory.table());
            } else {
                html.wide(theory.draw());
            }
        } catch (InvalidValueException circles) {
            html.heading(3, words.of("theory.title")).paragraph(words.of("theory.circle"));
            html.list(messages(circles.getFindings(), words));
        }
    }

    static List<String> messages(List<Finding> findings, ChartWords words) {
        List<String> messages = new ArrayList<>();
        for (Finding finding : findings) {
            messages.add(SafeText.clean(finding.message(words.locale())));
        }
        return messages;
    }
}
