import no.samskaping.json.jackson3.SamskapingModule;
import tools.jackson.databind.JacksonModule;

/**
 * Reads and writes the JSON documents of the method, strictly and in one canonical form.
 *
 * <p>The module for Jackson 2 is not provided as a service: the platform does not start a program that has a provider of a
 * service that is not present, and Jackson 2 is optional. On the module path, applications add it to their mapper.
 */
// The package of the schemas contains no classes; samskaping-exchange is compiled after this module.
@SuppressWarnings({"module", "requires-automatic", "opens"})
module no.samskaping.json {
    requires transitive no.samskaping.model;
    requires transitive no.samskaping.samson;
    requires transitive no.samskaping.soimpact;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static io.swagger.v3.core;
    requires static io.swagger.v3.oas.models;
    requires static org.immutables.value.annotations;

    exports no.samskaping.json;
    exports no.samskaping.json.jackson2;
    exports no.samskaping.json.jackson3;
    exports no.samskaping.json.lines;
    exports no.samskaping.json.openapi;
    exports no.samskaping.json.problem;
    exports no.samskaping.json.internal.access to
            no.samskaping.exchange;
    exports no.samskaping.json.internal.codec to
            no.samskaping.exchange;
    exports no.samskaping.json.internal.lines to
            no.samskaping.exchange;
    exports no.samskaping.json.internal.streams to
            no.samskaping.exchange;
    exports no.samskaping.json.internal.strict to
            no.samskaping.exchange;
    exports no.samskaping.json.internal.text to
            no.samskaping.exchange;

    opens no.samskaping.json.schema;

    provides JacksonModule with
            SamskapingModule;
}
