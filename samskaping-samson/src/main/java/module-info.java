/** SAMSON: how a collaboration is scored, and what to work on. */
@SuppressWarnings({"module", "requires-automatic"})
module no.samskaping.samson {
    requires transitive no.samskaping.model;
    requires static org.immutables.value.annotations;

    exports no.samskaping.samson;
    exports no.samskaping.samson.agreement;
    exports no.samskaping.samson.trajectory;
}
