package no.samskaping.model.innovation;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/** The three phases of a three-year innovation project, with the funding that each usually gets. */
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Innovasjonsgapet", term = "treårig prosjektløp")
public enum ProjectPhase implements EnumTerm {
    /** Exploring the problem and finding ideas. */
    @Source(term = "utforskning og idéutvikling")
    EXPLORATION(Funding.FUNDED),
    /** Developing and testing on a small scale. */
    @Source(term = "utvikling og testing")
    DEVELOPMENT(Funding.PARTLY_FUNDED),
    /** Full introduction, scaling up and spreading. */
    @Source(term = "implementering, oppskalering og spredning")
    IMPLEMENTATION(Funding.NOT_FUNDED);

    private final Funding usualFunding;

    ProjectPhase(Funding usualFunding) {
        this.usualFunding = usualFunding;
    }

    /** {@return the funding that the phase usually gets; later phases usually get less} */
    public Funding getUsualFunding() {
        return usualFunding;
    }
}
