package no.samskaping.spring.boot.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.ObjectError;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** Errors that say little about themselves are described too. */
class PlacesTest {
    @Test
    void anErrorWithoutAPlaceIsOneOfTheWholeBody() {
        assertThat(new Jackson2Places().place(new JsonMappingException(null, "?")))
                .hasValueSatisfying(PlacesTest::isUnknown);
        assertThat(new Jackson3Places().place(DatabindException.from((JsonParser) null, "?")))
                .hasValueSatisfying(PlacesTest::isUnknown);
    }

    private static void isUnknown(Place place) {
        assertThat(place.pointer()).isEmpty();
        assertThat(place.line()).isLessThan(1);
        assertThat(place.syntax()).isFalse();
    }

    @Test
    void otherExceptionsHaveNoPlace() {
        assertThat(new Jackson2Places().place(new IllegalStateException())).isEmpty();
        assertThat(new Jackson3Places().place(new IllegalStateException())).isEmpty();
    }

    @Test
    void anErrorWithoutACodeIsInvalid() {
        ObjectError error = new ObjectError("form", null, null, "wrong");

        assertThat(new InvalidBody(new ProblemWords(new StaticMessageSource()))
                        .problems(List.of(error), Locale.ENGLISH))
                .containsExactly(new Problem("invalid", "", null, null, "wrong", null));
    }
}
