package no.samskaping.soimpact.review;

import java.util.List;
import no.samskaping.model.review.Finding;
import no.samskaping.model.review.Rule;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * A rule together with what looks for breaches of it: the library's own are {@link ChainRule}s, and a user's own come in
 * by the same door, {@link ChainReviewer#with}.
 *
 * <p>Implementations are immutable and safe to share between threads; for one chain they find the same each time.
 */
@Source(document = SourceDocument.CONVENTION)
public interface ChainCheck {
    /**
     * The rule that is checked.
     *
     * @return the rule; its {@link Rule#getTopic topic} may be a step
     */
    Rule getRule();

    /**
     * Looks for breaches of the rule.
     *
     * @param chain the chain, with its lookups at hand
     * @return a finding for each breach, the path from the chain's root
     */
    List<Finding> check(ChainView chain);
}
