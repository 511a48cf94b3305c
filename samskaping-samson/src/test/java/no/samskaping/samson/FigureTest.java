package no.samskaping.samson;

import no.samskaping.model.readme.Figure;
import no.samskaping.samson.assessment.AnswerKind;
import no.samskaping.samson.disclosure.Band;
import no.samskaping.samson.disclosure.Disclosure;
import no.samskaping.samson.disclosure.FocusReasonKind;
import no.samskaping.samson.trajectory.ReviewQuestion;
import org.junit.jupiter.api.Test;

/** The figure of this module says what its code says. */
class FigureTest {
    @Test
    void scoring() {
        Figure.of(SamsonRule.class, "scoring")
                .shows(AnswerKind.class, Band.class, Disclosure.class, FocusReasonKind.class, ReviewQuestion.class);
    }
}
