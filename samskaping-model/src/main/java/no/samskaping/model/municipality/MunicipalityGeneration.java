package no.samskaping.model.municipality;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;

/**
 * The three generations of what a municipality takes itself to be.
 *
 * <p>The later ones do not do away with the earlier: every municipality still is an authority and an organisation.
 */
@Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "kommune 1.0, 2.0, 3.0")
public enum MunicipalityGeneration implements EnumTerm {
    /** 1.0: an authority that decides correctly and justly. */
    @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "en myndighet")
    AUTHORITY("1.0", CitizenView.SUBJECT),
    /** 2.0: an organisation that sets goals and gives service. */
    @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "en organisasjon")
    ORGANISATION("2.0", CitizenView.CUSTOMER),
    /** 3.0: a local community that finds the resources of all. */
    @Source(document = SourceDocument.CARE_INNOVATION_SLIDES, section = "Kommune 3.0", term = "et lokalsamfunn")
    LOCAL_COMMUNITY("3.0", CitizenView.ACTIVE_CITIZEN);

    private final String version;
    private final CitizenView citizenView;

    MunicipalityGeneration(String version, CitizenView citizenView) {
        this.version = version;
        this.citizenView = citizenView;
    }

    /**
     * The number that the generation goes by.
     *
     * @return {@code 1.0}, {@code 2.0} or {@code 3.0}
     */
    public String getVersion() {
        return version;
    }

    /**
     * Whom the municipality sees when it meets its citizens.
     *
     * @return a view that no other generation has
     */
    public CitizenView getCitizenView() {
        return citizenView;
    }
}
