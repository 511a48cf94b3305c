package no.samskaping.model.thickness;

import java.util.Optional;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The traits of thin and thick samskaping in figure 1.
 *
 * <p>Thick work has all traits of the thick side, and those traits of the thin side that have no opposite on the thick side;
 * see {@link #isPresentIn(CoCreationForm)}. Which traits are opposites is our reading of the figure.
 */
@Source(
        chapter = 1,
        figure = 1,
        section = "Co-creation og co-production – tynn og tykk samskaping",
        term = "karaktertrekk")
public enum CoCreationTrait implements EnumTerm {
    /** Citizens are invited as active partners with authority. */
    @Source(term = "aktive og autoritative samarbeidspartnere")
    INVITED_AS_PARTNERS(CoCreationForm.CO_CREATION),
    /** People who differ talk as equals and learn from each other. */
    @Source(term = "dialog på tvers av forskjeller")
    DIALOGUE_ACROSS_DIFFERENCES(CoCreationForm.CO_CREATION),
    /** Partners take part in single phases of the work. */
    @Source(term = "ad hoc")
    AD_HOC(CoCreationForm.CO_CREATION),
    /** Power and governance are hardly discussed. */
    @Source(term = "makt og styring i liten grad")
    POWER_LEFT_ALONE(CoCreationForm.CO_CREATION),
    /** The concept comes from research on business, marketing and customers who help to make products. */
    @Source(term = "røtter i forskning om forretningsutvikling")
    ROOTS_IN_BUSINESS(CoCreationForm.CO_CREATION),
    /** Development, delivery and evaluation form one continuous chain or spiral. */
    @Source(term = "samlet kjede eller spiralbevegelse")
    CONTINUOUS_CHAIN(CoCreationForm.CO_PRODUCTION),
    /** The work is meant to last and is not a separate project. */
    @Source(term = "varig tidsperspektiv")
    LASTING(CoCreationForm.CO_PRODUCTION),
    /** The work can involve persons, organisations and society. */
    @Source(term = "individ-, organisasjons- og samfunnsnivå")
    ALL_LEVELS(CoCreationForm.CO_PRODUCTION),
    /** Power and governance are discussed, and roles often change. */
    @Source(term = "adresserer makt og styring")
    POWER_ADDRESSED(CoCreationForm.CO_PRODUCTION),
    /** It is a way to produce services, more than a way to be consulted. */
    @Source(term = "produksjonsform")
    FORM_OF_PRODUCTION(CoCreationForm.CO_PRODUCTION),
    /** The concept comes from sociology and research on networks and civil society. */
    @Source(term = "røtter i sosiologi og forskning om nettverk")
    ROOTS_IN_CIVIL_SOCIETY(CoCreationForm.CO_PRODUCTION);

    private final CoCreationForm form;

    CoCreationTrait(CoCreationForm form) {
        this.form = form;
    }

    /** {@return the form on whose side of the figure the trait is listed} */
    public CoCreationForm getForm() {
        return form;
    }

    /** {@return the opposite trait on the other side of the figure, or empty if there is none} */
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
     * Returns whether work of a form has this trait.
     *
     * @param other the form
     * @return true for the traits of the form itself and, if the form is thick, for thin traits without an opposite
     */
    public boolean isPresentIn(CoCreationForm other) {
        return form == other || (other.contains(form) && getOpposite().isEmpty());
    }
}
