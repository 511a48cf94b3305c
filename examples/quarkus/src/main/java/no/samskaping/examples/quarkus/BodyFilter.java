package no.samskaping.examples.quarkus;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import no.samskaping.examples.service.LimitedBody;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Limits the size of bodies, with or without a Content-Length, and refuses bodies without a Content-Type. */
@Provider
public class BodyFilter implements ContainerRequestFilter {
    private final long maxBytes;

    BodyFilter(@ConfigProperty(name = "service.max-body") MemorySize max) {
        this.maxBytes = max.asLongValue();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMediaType() == null && request.getMethod().equals("POST")) {
            throw new NotSupportedException();
        }
        request.setEntityStream(LimitedBody.of(request.getEntityStream(), request.getLength(), maxBytes));
    }
}
