package no.samskaping.charts;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.charts.internal.page.PageStyle;
import no.samskaping.charts.internal.page.PageText;
import no.samskaping.model.collaboration.Collaboration;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.samson.disclosure.Scorecard;
import no.samskaping.samson.trajectory.Trajectory;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.review.ChainReview;

/**
 * A page that can be printed, filed and read: one HTML text with its charts in it.
 *
 * <pre>{@code
 * String html = Page.of(ChartOptions.of(Locale.forLanguageTag("nb")))
 *         .collaboration(collaboration)
 *         .scorecard(scorecard)
 *         .chain(chain)
 *         .toHtml();
 * }</pre>
 *
 * <p>In order: what the page is and is not, the collaboration, where it stands, what to talk about first and what the
 * handbook advises, what is withheld and what the parties can do about it, what has changed, the chain's steps, progress and
 * theory of change, and the findings. What is not given is left out. A chain with errors is shown with its findings; links
 * that form a circle are listed in place of the theory of change.
 *
 * <p>The page has no script and fetches nothing. It has one style element and no style attributes, and states
 * {@linkplain #getContentSecurityPolicy() the policy} that allows this element by its hash and nothing else.
 *
 * <p>Immutable and thread-safe: each method returns a new page.
 */
@Source(document = SourceDocument.CONVENTION)
public final class Page {
    private final ChartOptions options;
    private final List<Object> parts;

    private Page(ChartOptions options, List<Object> parts) {
        this.options = options;
        this.parts = parts;
    }

    /**
     * Creates an empty page.
     *
     * @param options the language, the title, the colours, and the names of parties that no collaboration on the page names
     * @return the page
     */
    public static Page of(ChartOptions options) {
        return new Page(options, List.of());
    }

    /**
     * Adds a collaboration, whose parties are then called by their names.
     *
     * @param collaboration the collaboration
     * @return the new page
     */
    public Page collaboration(Collaboration collaboration) {
        return with(collaboration);
    }

    /**
     * Adds a scorecard.
     *
     * @param scorecard what may be shown
     * @return the new page
     */
    public Page scorecard(Scorecard scorecard) {
        return with(scorecard);
    }

    /**
     * Adds a trajectory. Its scorecards are not added on their own.
     *
     * @param trajectory the trajectory
     * @return the new page
     */
    public Page trajectory(Trajectory trajectory) {
        return with(trajectory);
    }

    /**
     * Adds a chain. It is reviewed, unless a review of the same revision is added too.
     *
     * @param chain the chain
     * @return the new page
     */
    public Page chain(ImpactChain chain) {
        return with(chain);
    }

    /**
     * Adds a review, such as one by rules of an application or on a day. Without its chain, the page has its steps and
     * findings only.
     *
     * @param review the review
     * @return the new page
     */
    public Page review(ChainReview review) {
        return with(review);
    }

    private Page with(Object part) {
        List<Object> more = new ArrayList<>(parts);
        more.add(part);
        return new Page(options, more);
    }

    /**
     * {@return the content security policy that the page needs, which is also in it} A host that sends it as a header can
     * add what only headers can have, such as {@code frame-ancestors}.
     */
    public String getContentSecurityPolicy() {
        return PageStyle.policy(PageStyle.of(options.getPalette().colors()));
    }

    /** {@return the page as HTML, to be written in UTF-8; equal input gives equal bytes} */
    public String toHtml() {
        return new PageText(parts, options.context()).html();
    }
}
