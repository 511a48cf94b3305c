package no.samskaping.charts.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskaping.charts.internal.chain.ThicknessDrawing;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.scorecard.TrajectoryDrawing;
import no.samskaping.charts.internal.svg.Markup;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.thickness.ThicknessFactors;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.trajectory.Comparison;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** Puts a page together. */
public final class PageText {
    private final PageContent content;
    private final Context named;
    private final ChartWords words;
    private final Html html;
    private final IdentityHashMap<ImpactChain, ChainReview> reviews = new IdentityHashMap<>();
    private final List<ChainReview> lonely = new ArrayList<>();

    public PageText(PageContent content, Context context) {
        this.content = content;
        Map<String, String> names = new HashMap<>();
        content.collaborations()
                .forEach(collaboration ->
                        collaboration.getParties().forEach(party -> names.putIfAbsent(party.getId(), party.getName())));
        this.named = context.withNames(names);
        this.words = context.words();
        this.html = new Html(named.untitled());
    }

    /** Returns the whole page. Everything is made before the first byte is returned. */
    public String html() {
        match();
        Markup out = html.out();
        String title = named.titleOr(title());
        out.add("<!DOCTYPE html>\n")
                .open("html", "lang", words.tag())
                .line()
                .open("head")
                .line();
        out.add("<meta charset=\"utf-8\"/>\n");
        out.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        // The quotes of the policy need no escape, and a policy has nothing else that does.
        out.add("<meta http-equiv=\"Content-Security-Policy\" content=\"" + PageStyle.policy(named.colors())
                + "\"/>\n");
        out.element("title", title).line();
        out.open("style").add(PageStyle.of(named.colors())).close("style").line();
        out.close("head").line().open("body").line().open("header").line();
        html.heading(1, title);
        about();
        out.close("header").line().open("main").line();
        content.collaborations().forEach(this::collaboration);
        content.scorecards().forEach(scorecard -> new ScorecardPart(scorecard, html).write());
        content.trajectories().forEach(this::trajectory);
        content.chains().forEach(chain -> new ChainPart(Optional.of(chain), review(chain), html).write());
        lonely.forEach(review -> new ChainPart(Optional.empty(), review, html).write());
        findings();
        out.close("main").line().close("body").line().close("html").line();
        return out.toString();
    }

    /** Gives each chain the review that was given for it, or else a new one. */
    private void match() {
        Set<ChainReview> used = new HashSet<>();
        for (ImpactChain chain : content.chains()) {
            Optional<ChainReview> given = content.reviews().stream()
                    .filter(review ->
                            review.getChainId().equals(chain.getId()) && review.getRevision() == chain.getRevision())
                    .findFirst();
            given.ifPresent(used::add);
            reviews.put(chain, given.orElseGet(() -> ChainReview.of(chain)));
        }
        content.reviews().stream().filter(review -> !used.contains(review)).forEach(lonely::add);
    }

    private ChainReview review(ImpactChain chain) {
        return reviews.computeIfAbsent(chain, ChainReview::of);
    }

    private String title() {
        List<String> titles = new ArrayList<>();
        content.collaborations().forEach(collaboration -> titles.add(title(collaboration)));
        if (titles.isEmpty()) {
            content.chains().forEach(chain -> titles.add(ChainPart.title(Optional.of(chain), review(chain))));
        }
        return titles.isEmpty() || titles.size() > 3 ? words.of("page.title") : String.join(" \u00B7 ", titles);
    }

    private static String title(Collaboration collaboration) {
        String title = SafeText.clean(collaboration.getTitle()).strip();
        return title.isEmpty() ? SafeText.clean(collaboration.getId()) : title;
    }

    private void about() {
        boolean isScored =
                !content.scorecards().isEmpty() || !content.trajectories().isEmpty();
        boolean isMeasured = !content.chains().isEmpty() || !content.reviews().isEmpty();
        Markup out = html.out();
        out.open("div", "class", "about").line();
        if (isScored) {
            html.paragraph(words.of("about.samson"));
        }
        if (isMeasured) {
            html.paragraph(words.of("about.soimpact"));
        }
        html.paragraph(words.of("about.convention"));
        out.close("div").line();
    }

    private void collaboration(Collaboration collaboration) {
        html.heading(2, words.of("page.collaboration", "title", title(collaboration)));
        List<String> parts = new ArrayList<>();
        collaboration.getPlace().ifPresent(place -> parts.add(SafeText.clean(place.getName())));
        collaboration
                .period()
                .ifPresent(period -> parts.add(period.getEnd()
                        .map(end ->
                                words.of("page.period", "start", words.date(period.getStart()), "end", words.date(end)))
                        .orElseGet(() -> words.of("page.open-period", "start", words.date(period.getStart())))));
        if (!parts.isEmpty()) {
            html.meta(String.join(" \u00B7 ", parts));
        }
        collaboration.getProblem().ifPresent(problem -> labelled("page.problem", problem.getDescription()));
        collaboration.getVision().ifPresent(vision -> labelled("page.vision", vision.getStatement()));
        parties(collaboration.getParties());
        Optional<ThicknessFactors> thickness = collaboration.getThickness();
        thickness.ifPresent(factors -> html.chart(3, new ThicknessDrawing(factors, html.context()).draw()));
    }

    private void labelled(String key, String text) {
        String clean = SafeText.clean(text).strip();
        if (!clean.isEmpty()) {
            html.paragraph(words.of(key, "text", clean));
        }
    }

    private void parties(List<Party> parties) {
        if (parties.isEmpty()) {
            return;
        }
        html.heading(3, words.of("page.parties", "number", Integer.toString(parties.size())));
        boolean isLong = parties.size() > 20;
        if (isLong) {
            html.fold(words.of("page.all-parties", "number", Integer.toString(parties.size())));
        }
        html.list(parties.stream()
                .map(party -> html.context().name(party.getId()) + " \u2013 " + words.within(party.getSector()))
                .toList());
        if (isLong) {
            html.endFold();
        }
    }

    private void trajectory(Trajectory trajectory) {
        html.heading(2, words.of("page.changed"));
        if (trajectory.getScorecards().stream()
                        .map(Scorecard::getInstrument)
                        .distinct()
                        .count()
                > 1) {
            html.paragraph(words.of("page.instruments"));
        }
        html.chart(3, new TrajectoryDrawing(trajectory, html.context()).draw());
        Comparison comparison = trajectory.firstToLast();
        List<String> parties = new ArrayList<>();
        comparison.getJoinedPartyIds().forEach(id -> parties.add(words.of("page.joined", "party", name(id))));
        comparison.getLeftPartyIds().forEach(id -> parties.add(words.of("page.left", "party", name(id))));
        html.list(parties);
    }

    private String name(String partyId) {
        return html.context().name(partyId);
    }

    private void findings() {
        if (content.collaborations().isEmpty() && reviews.isEmpty() && lonely.isEmpty()) {
            return;
        }
        html.heading(2, words.of("findings.title"));
        FindingPart part = new FindingPart(html);
        for (Collaboration collaboration : content.collaborations()) {
            part.write(
                    words.of("page.collaboration", "title", title(collaboration)),
                    CollaborationReview.of(collaboration).getFindings());
        }
        for (ImpactChain chain : content.chains()) {
            ChainReview review = review(chain);
            part.write(
                    words.of("page.chain", "title", ChainPart.title(Optional.of(chain), review)), review.getFindings());
        }
        for (ChainReview review : lonely) {
            part.write(
                    words.of("page.chain", "title", ChainPart.title(Optional.empty(), review)), review.getFindings());
        }
    }
}
