package no.samskaping.examples.quarkus;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import no.samskaping.examples.service.BodyTooLargeException;
import no.samskaping.examples.service.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers all errors with problem details (RFC 9457) in the user's language. */
@Singleton
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ReaderLanguage reader;
    private final CurrentVertxRequest exchange;

    Problems(ReaderLanguage reader, CurrentVertxRequest exchange) {
        this.reader = reader;
        this.exchange = exchange;
    }

    /** Quarkus has mappers of its own for the first three, which would otherwise be used. */
    @ServerExceptionMapper({
        MismatchedInputException.class,
        ConstraintViolationException.class,
        WebApplicationException.class,
        Throwable.class
    })
    public Response answer(Throwable thrown, UriInfo request) {
        Locale language = reader.get();
        Optional<Refusal> refusal = Refusal.of(thrown, language);
        if (refusal.isEmpty() && thrown instanceof WebApplicationException web) {
            refusal = Refusal.ofStatus(web.getResponse().getStatus());
            if (refusal.isEmpty()) {
                return web.getResponse();
            }
        }
        if (refusal.isEmpty()) {
            LOG.error("Unexpected error", thrown);
        }
        if (BodyTooLargeException.leavesBody(thrown)) {
            RoutingContext current = exchange.getCurrent();
            current.addEndHandler(sent -> current.request().connection().close());
        }
        ProblemDetails details = ProblemDetails.of(refusal.orElseGet(Refusal::ourFault), request.getPath(), language);
        return Response.status(details.status())
                .type(ProblemDetails.MEDIA_TYPE)
                .language(language)
                .entity(details)
                .build();
    }
}
