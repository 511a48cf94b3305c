package no.samskaping.spring.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/**
 * The properties with a value. Those that switch a part off are read by its condition only.
 *
 * @param documents how bodies are read
 * @param problems how refused requests are answered
 */
@ConfigurationProperties("samskaping")
record SamskapingProperties(
        @DefaultValue Documents documents, @DefaultValue Problems problems) {
    /**
     * How bodies are read.
     *
     * @param maxSize the largest body of any request, or null for no limit but the library's for its documents
     */
    record Documents(@Nullable DataSize maxSize) {}

    /**
     * How refused requests are answered.
     *
     * @param type the start of the types of problems, a URI
     * @param invalidStatus the status for a body that was read and breaks a rule
     * @param order the order among the advices of the application
     */
    record Problems(
            @DefaultValue("tag:samskaping.no,2026:") String type,
            @DefaultValue("422") int invalidStatus,
            @DefaultValue("" + Ordered.LOWEST_PRECEDENCE) int order) {}
}
