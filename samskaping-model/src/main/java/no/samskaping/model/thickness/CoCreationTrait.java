package no.samskaping.model.thickness;

import java.util.Optional;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.source.Source;

/**
 * The traits on either side of figure 1.
 *
 * <p>Thick work has its own traits and keeps those of the thin side that it does not turn into their opposite; see
 * {@link #presentIn(CoCreationForm)}. Which traits are opposites is our reading of the figure.
 */
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "karaktertrekk")
public enum CoCreationTrait implements EnumTerm {
    /** Citizens are invited as active partners with authority. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "aktive og autoritative samarbeidspartnere")
    INVITED_AS_PARTNERS(CoCreationForm.CO_CREATION),
    /** A dialogue of equals from which all learn. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "dialog på tvers av forskjeller")
    DIALOGUE_ACROSS_DIFFERENCES(CoCreationForm.CO_CREATION),
    /** Partners are drawn in for single phases. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "ad hoc")
    AD_HOC(CoCreationForm.CO_CREATION),
    /** Power and governance are hardly touched. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "makt og styring i liten grad")
    POWER_LEFT_ALONE(CoCreationForm.CO_CREATION),
    /** It comes from research on business, marketing and customers who take part in making products. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "røtter i forskning om forretningsutvikling")
    ROOTS_IN_BUSINESS(CoCreationForm.CO_CREATION),
    /** Developing, carrying out and evaluating form one chain or spiral, again and again. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "samlet kjede eller spiralbevegelse")
    CONTINUOUS_CHAIN(CoCreationForm.CO_PRODUCTION),
    /** It is meant to last and is no extraordinary project. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "varig tidsperspektiv")
    LASTING(CoCreationForm.CO_PRODUCTION),
    /** It can be done with persons, in organisations and in society. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "individ-, organisasjons- og samfunnsnivå")
    ALL_LEVELS(CoCreationForm.CO_PRODUCTION),
    /** Power and governance are taken up, and roles often change. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "adresserer makt og styring")
    POWER_ADDRESSED(CoCreationForm.CO_PRODUCTION),
    /** It is a way of producing more than a way of being heard. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "produksjonsform")
    FORM_OF_PRODUCTION(CoCreationForm.CO_PRODUCTION),
    /** It comes from sociology and research on networks and civil society. */
    @Source(
            chapter = 1,
            figure = 1,
            section = "Co-creation og co-production – tynn og tykk samskaping",
            term = "røtter i sosiologi og forskning om nettverk")
    ROOTS_IN_CIVIL_SOCIETY(CoCreationForm.CO_PRODUCTION);

    private final CoCreationForm form;

    CoCreationTrait(CoCreationForm form) {
        this.form = form;
    }

    /**
     * The side of the figure that the trait stands on.
     *
     * @return thin or thick
     */
    public CoCreationForm getForm() {
        return form;
    }

    /**
     * The trait on the other side that excludes this one.
     *
     * @return the opposite, or empty for a trait that can be there on both sides
     */
    public Optional<CoCreationTrait> getOpposite() {
        return switch (this) {
            case AD_HOC -> Optional.of(LASTING);
            case LASTING -> Optional.of(AD_HOC);
            case POWER_LEFT_ALONE -> Optional.of(POWER_ADDRESSED);
            case POWER_ADDRESSED -> Optional.of(POWER_LEFT_ALONE);
            case ROOTS_IN_BUSINESS -> Optional.of(ROOTS_IN_CIVIL_SOCIETY);
            case ROOTS_IN_CIVIL_SOCIETY -> Optional.of(ROOTS_IN_BUSINESS);
            default -> Optional.empty();
        };
    }

    /**
     * Whether work of a form has the trait.
     *
     * @param other the form
     * @return true for the form's own traits and, in thick work, for the thin ones without an opposite
     */
    public boolean presentIn(CoCreationForm other) {
        return form == other || (other.contains(form) && getOpposite().isEmpty());
    }
}
