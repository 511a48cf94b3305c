/** How it all travels: one strict, canonical JSON form for every document of the method. */
@SuppressWarnings({"requires-automatic", "opens"}) // the folder of the schemas holds no classes
module no.samskaping.json {
    requires transitive no.samskaping.model;
    requires transitive no.samskaping.samson;
    requires transitive no.samskaping.soimpact;
    requires tools.jackson.core;
    requires static org.immutables.value.annotations;

    exports no.samskaping.json;

    opens no.samskaping.json.schema;
}
