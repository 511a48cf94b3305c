package no.samskaping.model.municipality;

import no.samskaping.model.internal.collection.Cycle;
import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/**
 * The five steps on the way to a co-creating municipality.
 *
 * <p>The steps are not a straight line: a municipality can be on several steps at once (see {@link StepProfile}), and after
 * the last step it starts again from the first.
 */
@Source(chapter = 5, section = "Fem trinn for en samskapende kommune", term = "trinn")
public enum MunicipalityStep implements EnumTerm {
    /** The municipality asks whether things could be done differently, and listens; so far it is mostly talk. */
    @Source(term = "den nysgjerrige kommunen")
    CURIOUS,
    /** The municipality invites ideas, but defines the problems alone. */
    @Source(term = "den inviterende kommunen")
    INVITING,
    /** The municipality changes its structures and rules, supported by leaders and front-line staff. */
    @Source(term = "den ambisiøse kommunen")
    AMBITIOUS,
    /** Working in networks has become permanent, systematic practice. */
    @Source(term = "den modne kommunen")
    MATURE,
    /** Everyone has learnt new roles, including politicians, and maintains them. */
    @Source(term = "den samskapende kommunen")
    CO_CREATING;

    /** {@return the number of the step, from 1 (lowest) to 5 (highest)} */
    public int getNumber() {
        return ordinal() + 1;
    }

    /** {@return the next higher step; after the highest step, the first} */
    public MunicipalityStep next() {
        return Cycle.next(this);
    }
}
