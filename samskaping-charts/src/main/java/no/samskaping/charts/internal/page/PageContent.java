package no.samskaping.charts.internal.page;

import java.util.List;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/** What a page is made of; any list may be empty. */
public record PageContent(
        List<Collaboration> collaborations,
        List<Scorecard> scorecards,
        List<Trajectory> trajectories,
        List<ImpactChain> chains,
        List<ChainReview> reviews) {
    public PageContent {
        collaborations = List.copyOf(collaborations);
        scorecards = List.copyOf(scorecards);
        trajectories = List.copyOf(trajectories);
        chains = List.copyOf(chains);
        reviews = List.copyOf(reviews);
    }
}
