/** SAMSON: how a collaboration is scored, and what to work on. */
@SuppressWarnings({"module", "requires-automatic"})
module no.samskaping.samson {
    requires transitive no.samskaping.model;
    requires static org.immutables.value.annotations;

    exports no.samskaping.samson;
    exports no.samskaping.samson.agreement;
    exports no.samskaping.samson.assessment;
    exports no.samskaping.samson.disclosure;
    exports no.samskaping.samson.instrument;
    exports no.samskaping.samson.scoring;
    exports no.samskaping.samson.trajectory;
    exports no.samskaping.samson.internal.access to
            no.samskaping.json;
    exports no.samskaping.samson.internal.count to
            no.samskaping.exchange,
            no.samskaping.json;
    exports no.samskaping.samson.internal.counter to
            no.samskaping.exchange,
            no.samskaping.json;
    exports no.samskaping.samson.internal.scale to
            no.samskaping.json;
}
