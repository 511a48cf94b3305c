package no.samskaping.model.advice;

import no.samskaping.model.source.Source;
import no.samskaping.model.term.EnumTerm;

/** The parts of the process that the handbook's first two chapters give advice on, in the order of the work. */
@Source(chapter = 2, section = "Råd og anbefalinger", term = "samskapende sosial innovasjon")
public enum ProcessPart implements EnumTerm {
    /** Understanding the problem. */
    @Source(chapter = 2, section = "Råd og anbefalinger", term = "problemet som skal løses")
    PROBLEM,
    /** Holding on to an idea until it is put to use. */
    @Source(chapter = 2, section = "Råd og anbefalinger", term = "nyttiggjøring")
    PUT_TO_USE,
    /** Creating social value in the way of working and in the results. */
    @Source(chapter = 2, section = "En dobbelt målskive", term = "dobbelt målskive")
    BOTH_TARGETS,
    /** Talking and acting in turn. */
    @Source(chapter = 2, figure = 3, section = "Råd og anbefalinger", term = "samtale og samhandling")
    TALK_AND_ACT,
    /** Moving forward in the spiral. */
    @Source(chapter = 2, figure = 4, section = "Råd og anbefalinger", term = "spiral")
    SPIRAL,
    /** Choosing how thin or thick the work is to be. */
    @Source(chapter = 1, figure = 1, section = "Råd og anbefalinger", term = "tynn og tykk samskaping")
    THIN_AND_THICK
}
