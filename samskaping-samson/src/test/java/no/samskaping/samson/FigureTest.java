package no.samskaping.samson;

import no.samskaping.model.readme.Figure;
import no.samskaping.samson.trajectory.Question;
import org.junit.jupiter.api.Test;

/** The figure of this module says what its code says. */
class FigureTest {
    @Test
    void scoring() {
        Figure.of(Scorer.class, "scoring")
                .shows(AnswerKind.class, Band.class, Disclosure.class, FocusReasonKind.class, Question.class);
    }
}
