package no.samskaping.charts.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samskaping.charts.internal.chain.ThicknessDrawing;
import no.samskaping.charts.internal.draw.Context;
import no.samskaping.charts.internal.scorecard.TrajectoryDrawing;
import no.samskaping.charts.internal.svg.Markup;
import no.samskaping.charts.internal.text.ChartWords;
import no.samskaping.charts.internal.text.SafeText;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.collaboration.CollaborationReview;
import no.samskaping.model.collaboration.Party;
import no.samskaping.model.collaboration.Place;
import no.samskaping.model.collaboration.Vision;
import no.samskaping.model.innovation.SocialProblem;
import no.samskaping.model.thickness.ThicknessFactors;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.trajectory.Comparison;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** Puts a page together. */
public final class PageText {
    private final List<Collaboration> collaborations;
    private final List<Scorecard> scorecards;
    private final List<Trajectory> trajectories;
    private final List<ImpactChain> chains;
    private final List<ChainReview> given;
    private final Context named;
    private final ChartWords words;
    private final Html html;
    private final IdentityHashMap<ImpactChain, ChainReview> reviews = new IdentityHashMap<>();
    private final List<ChainReview> lonely = new ArrayList<>();

    /**
     * Creates a page.
     *
     * @param parts collaborations, scorecards, trajectories, chains and reviews
     */
    public PageText(List<Object> parts, Context context) {
        this.collaborations = all(parts, Collaboration.class);
        this.scorecards = all(parts, Scorecard.class);
        this.trajectories = all(parts, Trajectory.class);
        this.chains = all(parts, ImpactChain.class);
        this.given = all(parts, ChainReview.class);
        Map<String, String> names = new HashMap<>();
        for (Collaboration collaboration : collaborations) {
            for (Party party : collaboration.getParties()) {
                names.putIfAbsent(party.getId(), party.getName());
            }
        }
        this.named = context.withNames(names);
        this.words = context.words();
        this.html = new Html(named.untitled());
    }

    private static <T> List<T> all(List<Object> parts, Class<T> type) {
        List<T> all = new ArrayList<>();
        for (Object part : parts) {
            if (type.isInstance(part)) {
                all.add(type.cast(part));
            }
        }
        return all;
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
        String style = PageStyle.of(named.colors());
        out.add("<meta http-equiv=\"Content-Security-Policy\" content=\"" + PageStyle.policy(style) + "\"/>\n");
        out.element("title", title).line();
        out.open("style").add(style).close("style").line();
        out.close("head").line().open("body").line().open("header").line();
        html.heading(1, title);
        about();
        out.close("header").line().open("main").line();
        for (Collaboration collaboration : collaborations) {
            collaboration(collaboration);
        }
        for (Scorecard scorecard : scorecards) {
            new ScorecardPart(scorecard, html).write();
        }
        for (Trajectory trajectory : trajectories) {
            trajectory(trajectory);
        }
        for (ImpactChain chain : chains) {
            new ChainPart(Optional.of(chain), review(chain), html).write();
        }
        for (ChainReview review : lonely) {
            new ChainPart(Optional.empty(), review, html).write();
        }
        findings();
        out.close("main").line().close("body").line().close("html").line();
        return out.toString();
    }

    /** Gives each chain the review that was given for it, or else a new one. */
    private void match() {
        lonely.addAll(given);
        for (ImpactChain chain : chains) {
            for (ChainReview review : given) {
                if (review.getChainId().equals(chain.getId())
                        && review.getRevision() == chain.getRevision()
                        && reviews.putIfAbsent(chain, review) == null) {
                    lonely.removeIf(review::equals);
                }
            }
        }
    }

    private ChainReview review(ImpactChain chain) {
        return reviews.computeIfAbsent(chain, ChainReview::of);
    }

    private String title() {
        List<String> titles = new ArrayList<>();
        for (Collaboration collaboration : collaborations) {
            titles.add(title(collaboration));
        }
        if (titles.isEmpty()) {
            for (ImpactChain chain : chains) {
                titles.add(ChainPart.title(Optional.of(chain), review(chain)));
            }
        }
        return titles.isEmpty() || titles.size() > 3 ? words.of("page.title") : String.join(" \u00B7 ", titles);
    }

    private static String title(Collaboration collaboration) {
        String title = SafeText.clean(collaboration.getTitle()).strip();
        return title.isEmpty() ? SafeText.clean(collaboration.getId()) : title;
    }

    private void about() {
        boolean isScored = !scorecards.isEmpty() || !trajectories.isEmpty();
        boolean isMeasured = !chains.isEmpty() || !given.isEmpty();
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
        Optional<Place> place = collaboration.getPlace();
        if (place.isPresent()) {
            parts.add(SafeText.clean(place.get().getName()));
        }
        html.period(collaboration.period(), parts);
        html.meta(parts);
        labelled("page.problem", collaboration.getProblem().map(SocialProblem::getDescription));
        labelled("page.vision", collaboration.getVision().map(Vision::getStatement));
        parties(collaboration.getParties());
        Optional<ThicknessFactors> thickness = collaboration.getThickness();
        if (thickness.isPresent()) {
            html.chart(3, new ThicknessDrawing(thickness.get(), html.context()).draw());
        }
    }

    private void labelled(String key, Optional<String> text) {
        String clean = SafeText.clean(text.orElse("")).strip();
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
        List<String> lines = new ArrayList<>();
        for (Party party : parties) {
            lines.add(name(party.getId()) + " \u2013 " + words.within(party.getSector()));
        }
        html.list(lines);
        if (isLong) {
            html.endFold();
        }
    }

    private void trajectory(Trajectory trajectory) {
        html.heading(2, words.of("page.changed"));
        if (TrajectoryDrawing.isAnyOtherInstrument(trajectory)) {
            html.paragraph(words.of("page.instruments"));
        }
        html.chart(3, new TrajectoryDrawing(trajectory, html.context()).draw());
        Comparison comparison = trajectory.firstToLast();
        List<String> parties = new ArrayList<>();
        for (String id : comparison.getJoinedPartyIds()) {
            parties.add(words.of("page.joined", "party", name(id)));
        }
        for (String id : comparison.getLeftPartyIds()) {
            parties.add(words.of("page.left", "party", name(id)));
        }
        html.list(parties);
    }

    private String name(String partyId) {
        return html.context().name(partyId);
    }

    private void findings() {
        if (collaborations.isEmpty() && chains.isEmpty() && lonely.isEmpty()) {
            return;
        }
        html.heading(2, words.of("findings.title"));
        FindingPart part = new FindingPart(html);
        for (Collaboration collaboration : collaborations) {
            part.write(
                    words.of("page.collaboration", "title", title(collaboration)),
                    CollaborationReview.of(collaboration).getFindings());
        }
        for (ImpactChain chain : chains) {
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
