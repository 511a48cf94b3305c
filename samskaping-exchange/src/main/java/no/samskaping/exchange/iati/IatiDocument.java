package no.samskaping.exchange.iati;

import java.util.List;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import org.immutables.value.Value;

/**
 * A chain as a file of IATI, and what was lost or made up.
 *
 * <p>Immutable and thread-safe. Two values are equal when all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(document = SourceDocument.CONVENTION)
public sealed interface IatiDocument permits ImmutableIatiDocument {
    /** {@return the file, to be encoded in UTF-8} */
    String getXml();

    /**
     * Returns what differs between the chain and the file.
     *
     * <p>In {@link IatiForm#PLAIN}: one finding for each part of the chain that is left out ({@link IatiRule#NOT_CARRIED}), written as
     * something else ({@link IatiRule#CARRIED_DIFFERENTLY}) or in another order ({@link IatiRule#ORDER_CHANGED}). In both forms: one
     * for each thing that IATI requires and the chain does not have ({@link IatiRule#MADE_UP}).
     *
     * @return the findings; the path of each is that of the chain's JSON document
     */
    List<Finding> getFindings();
}
