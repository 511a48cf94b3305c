package no.samskaping.model.innovation;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The three phases of a three-year innovation project, with the funding that they usually get.
 */
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "treårig prosjektløp")
public enum ProjectPhase implements EnumTerm {
    /** Finding the problem and ideas for it. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Innovasjonsgapet",
            term = "utforskning og idéutvikling")
    EXPLORATION(Funding.FUNDED),
    /** Developing and testing within bounds. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Innovasjonsgapet",
            term = "utvikling og testing")
    DEVELOPMENT(Funding.PARTLY_FUNDED),
    /** Full introduction, scaling up and spreading. */
    @Source(
            document = SourceDocument.CARE_INNOVATION_SLIDES,
            section = "Innovasjonsgapet",
            term = "implementering, oppskalering og spredning")
    IMPLEMENTATION(Funding.NOT_FUNDED);

    private final Funding usualFunding;

    ProjectPhase(Funding usualFunding) {
        this.usualFunding = usualFunding;
    }

    /**
     * The funding that the phase usually gets.
     *
     * @return the funding; the later the phase, the less of it
     */
    public Funding getUsualFunding() {
        return usualFunding;
    }
}
