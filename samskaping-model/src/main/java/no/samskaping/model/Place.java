package no.samskaping.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.internal.Checks;
import no.samskaping.model.internal.ValueStyle;
import no.samskaping.model.review.ValueRule;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The place where people work together: a municipality, a part of a town, a neighbourhood.
 *
 * <p>The sources ask us to see the municipality as a place and not only as an organisation. The country and the number
 * are our convention: collaborations abroad (the handbook's own reference case is Roskilde) have no Norwegian number.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 1, section = "Et lokalt samarbeidsfelt", term = "sted")
public interface Place {
    /**
     * What the place is called.
     *
     * @return the name; blank only in a draft
     */
    @NotBlank
    @Size(max = 200)
    String getName();

    /**
     * The country.
     *
     * @return two capital letters (ISO 3166-1 alpha-2), such as {@code NO}
     */
    String getCountry();

    /**
     * The Norwegian municipality number.
     *
     * @return four digits, or empty where there is none
     */
    Optional<String> getMunicipalityNumber();

    /**
     * Starts a place.
     *
     * @return a builder that refuses a country or a municipality number of the wrong form
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Place}. */
    class Builder extends ImmutablePlace.Builder {
        Builder() {}

        @Override
        public Place build() {
            Place place = super.build();
            new Checks()
                    .that(place.getCountry().matches("[A-Z]{2}"), ValueRule.INVALID_COUNTRY, "/country")
                    .that(
                            place.getMunicipalityNumber()
                                    .map(number -> number.matches("[0-9]{4}"))
                                    .orElse(true),
                            ValueRule.INVALID_MUNICIPALITY_NUMBER,
                            "/municipalityNumber")
                    .orThrow();
            return place;
        }
    }
}
