package no.samskaping.model.municipality;

import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.model.term.EnumTerm;

/**
 * The three generations of how a municipality sees itself.
 *
 * <p>A later generation does not replace the earlier ones: every municipality is still an authority and an organisation.
 */
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "kommune 1.0, 2.0, 3.0")
public enum MunicipalityGeneration implements EnumTerm {
    /** 1.0: an authority that makes correct and fair decisions. */
    @Source(term = "en myndighet")
    AUTHORITY("1.0", CitizenView.SUBJECT),
    /** 2.0: an organisation that sets goals and provides services. */
    @Source(term = "en organisasjon")
    ORGANISATION("2.0", CitizenView.CUSTOMER),
    /** 3.0: a local community that uses everyone's resources. */
    @Source(term = "et lokalsamfunn")
    LOCAL_COMMUNITY("3.0", CitizenView.ACTIVE_CITIZEN);

    private final String version;
    private final CitizenView citizenView;

    MunicipalityGeneration(String version, CitizenView citizenView) {
        this.version = version;
        this.citizenView = citizenView;
    }

    /** {@return the number of the generation: {@code 1.0}, {@code 2.0} or {@code 3.0}} */
    public String getVersion() {
        return version;
    }

    /** {@return how the municipality sees its citizens; each generation has its own view} */
    public CitizenView getCitizenView() {
        return citizenView;
    }
}
