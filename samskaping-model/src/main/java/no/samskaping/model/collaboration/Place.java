package no.samskaping.model.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import no.samskaping.model.finding.ValueRule;
import no.samskaping.model.internal.value.Checks;
import no.samskaping.model.internal.value.ValueStyle;
import no.samskaping.model.source.Source;
import org.immutables.value.Value;

/**
 * The place of a collaboration: a municipality, a part of a town, or a neighbourhood.
 *
 * <p>The sources advise to see the municipality as a place and not only as an organisation. The country and the
 * municipality number are our convention. A place outside Norway has no Norwegian number; the handbook's own reference
 * case is Roskilde in Denmark.
 *
 * <p>Immutable and thread-safe. Two places are equal if all their properties are equal.
 */
@Value.Immutable
@ValueStyle
@Source(chapter = 1, section = "Et lokalt samarbeidsfelt", term = "sted")
public sealed interface Place permits ImmutablePlace {
    /** {@return the name, which may be blank in a draft} */
    @NotBlank
    @Size(max = 200)
    String getName();

    /** {@return the country as two capital letters (ISO 3166-1 alpha-2), such as {@code NO}} */
    String getCountry();

    /** {@return the Norwegian municipality number with four digits, or empty if there is none} */
    Optional<String> getMunicipalityNumber();

    /** {@return a new builder, which refuses an invalid country code or municipality number} */
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
