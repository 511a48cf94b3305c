package no.samskaping.soimpact.review;

import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * A rule together with the code that finds violations of it. The rules of this library are {@link ChainRule}s; other
 * rules are added by {@link ChainReviewer#with}.
 *
 * <pre>{@code
 * final class TitleCheck implements ChainCheck {
 *     public Rule getRule() {
 *         return TITLE_RULE;
 *     }
 *
 *     public List<Finding> check(ReviewContext context) {
 *         return context.getChain().getTitle().length() > 60
 *                 ? List.of(Finding.of(TITLE_RULE, "/title"))
 *                 : List.of();
 *     }
 * }
 * }</pre>
 *
 * <p>Implementations must be immutable and thread-safe, and must return the same findings for the same chain.
 */
@Source(document = SourceDocument.CONVENTION)
public interface ChainCheck {
    /** {@return the rule; its {@link Rule#getTopic topic} may be a step} */
    Rule getRule();

    /**
     * {@return a finding for each violation of the rule, with a JSON Pointer from the root of the chain}
     *
     * @param context the chain and its lookups
     */
    List<Finding> check(ReviewContext context);
}
