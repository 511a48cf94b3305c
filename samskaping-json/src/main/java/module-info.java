import no.samskaping.json.jackson3.SamskapingModule;
import tools.jackson.databind.JacksonModule;

/**
 * How it all travels: one strict, canonical JSON form for every document of the method.
 *
 * <p>The module for Jackson 2 is not provided as a service here: the platform does not start a program with a module
 * whose service is not there, and Jackson 2 need not be. Hosts on the module path hand it to their mapper themselves.
 */
@SuppressWarnings({"requires-automatic", "opens"}) // the folder of the schemas holds no classes
module no.samskaping.json {
    requires transitive no.samskaping.model;
    requires transitive no.samskaping.samson;
    requires transitive no.samskaping.soimpact;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;

    exports no.samskaping.json;
    exports no.samskaping.json.jackson2;
    exports no.samskaping.json.jackson3;

    opens no.samskaping.json.schema;

    provides JacksonModule with
            SamskapingModule;
}
