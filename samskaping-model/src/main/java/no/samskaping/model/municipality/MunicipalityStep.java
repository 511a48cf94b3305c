package no.samskaping.model.municipality;

import no.samskaping.model.EnumTerm;
import no.samskaping.model.internal.Cycle;
import no.samskaping.model.source.Source;

/**
 * The five steps of a municipality that learns to co-create.
 *
 * <p>The stairs are a picture and no straight line: a municipality can have its feet on several steps at once
 * ({@link StepProfile}), and whoever has reached the top walks them all again.
 */
@Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "trinn")
public enum MunicipalityStep implements EnumTerm {
    /** It asks whether things could be done differently, and listens; so far there is mostly talk. */
    @Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "den nysgjerrige kommunen")
    CURIOUS,
    /** It invites ideas for solving problems that it has defined by itself. */
    @Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "den inviterende kommunen")
    INVITING,
    /** It changes its own structures and rules, with leaders and front line behind it. */
    @Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "den ambisiøse kommunen")
    AMBITIOUS,
    /** Working in networks has become lasting, systematic practice. */
    @Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "den modne kommunen")
    MATURE,
    /** All have learnt new roles, politicians too, and keep learning them. */
    @Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "den samskapende kommunen")
    CO_CREATING;

    /**
     * The step's number, from the bottom.
     *
     * @return 1 to 5
     */
    public int getNumber() {
        return ordinal() + 1;
    }

    /**
     * The step that is walked after this one.
     *
     * @return the step above; after the top, the first again, for the steps are walked time after time
     */
    public MunicipalityStep next() {
        return Cycle.next(this);
    }
}
