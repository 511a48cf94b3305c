package no.samskaping.exchange.iati;

import java.util.List;
import java.util.Optional;
import no.samskaping.json.problem.InputProblem;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;
import org.immutables.value.Value;

/**
 * The results of an activity as a chain, and what was left out or made up.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface IatiReading permits ImmutableIatiReading {
    /** {@return the chain} */
    ImpactChain getChain();

    /** {@return what the activity says about itself; empty if something is missing that {@link IatiHeader} requires} */
    Optional<IatiHeader> getHeader();

    /**
     * {@return everything that was left out, made up or assumed, in the order of the file as far as possible; the pointer of each is
     * the XPath of an element or attribute, such as {@code /iati-activities/iati-activity[1]/result[2]/@type}}
     */
    List<InputProblem> getProblems();
}
