package no.samskaping.spring.boot.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import no.samskaping.spring.boot.internal.web.BodyLimit;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
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

    /** Spring then answers that it is an error of the application. */
    @Test
    void aResponseThatBreaksARuleIsLeftToSpring() throws NoSuchMethodException {
        Method method = Object.class.getMethod("toString");
        MethodValidationResult result = (MethodValidationResult) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {MethodValidationResult.class},
                (proxy, called, arguments) -> {
                    return switch (called.getName()) {
                        case "getMethod" -> method;
                        case "isForReturnValue" -> true;
                        default -> called.getReturnType() == List.class ? List.of() : null;
                    };
                });
        HandlerMethodValidationException refusal = new HandlerMethodValidationException(result);
        RefusalAdvice advice = new RefusalAdvice(
                URI.create("tag:fjordvik.example,2026:"),
                HttpStatus.BAD_REQUEST,
                0,
                List.of(),
                new ProblemWords(new StaticMessageSource()));

        assertThatThrownBy(() -> advice.invalid(refusal)).isSameAs(refusal);
    }

    /** A mapper may wrap the exception of the stream that it reads. */
    @Test
    void aBodyAboveTheLimitIsFoundInAnotherException() {
        MockHttpInputMessage request = new MockHttpInputMessage(new byte[0]);
        request.getHeaders().setContentLength(9);
        RefusalAdvice advice = new RefusalAdvice(
                URI.create("tag:fjordvik.example,2026:"),
                HttpStatus.BAD_REQUEST,
                0,
                List.of(),
                new ProblemWords(new StaticMessageSource()));

        Throwable tooLarge =
                catchThrowable(() -> new BodyLimit(DataSize.ofBytes(8)).beforeBodyRead(request, null, null, null));

        Throwable wrapped = new JsonMappingException(null, "", tooLarge);
        ResponseEntity<ProblemDetail> answer =
                advice.unreadable(new HttpMessageNotReadableException("", wrapped, request));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
    }
}
