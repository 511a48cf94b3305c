/**
 * The concepts of samskaping: values, fields of action, parties, thin and thick, process, and roles.
 *
 * <p>Each type names its place in the sources.
 */
@SuppressWarnings({"module", "requires-automatic"})
module no.samskaping.model {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports no.samskaping.model;
    exports no.samskaping.model.advice;
    exports no.samskaping.model.collaboration;
    exports no.samskaping.model.finding;
    exports no.samskaping.model.innovation;
    exports no.samskaping.model.municipality;
    exports no.samskaping.model.process;
    exports no.samskaping.model.socialvalue;
    exports no.samskaping.model.source;
    exports no.samskaping.model.term;
    exports no.samskaping.model.text;
    exports no.samskaping.model.thickness;
    exports no.samskaping.model.internal.access to
            no.samskaping.json,
            no.samskaping.samson,
            no.samskaping.soimpact;
    exports no.samskaping.model.internal.collection to
            no.samskaping.json,
            no.samskaping.samson,
            no.samskaping.soimpact;
    exports no.samskaping.model.internal.number to
            no.samskaping.json,
            no.samskaping.samson,
            no.samskaping.soimpact;
    exports no.samskaping.model.internal.text to
            no.samskaping.json,
            no.samskaping.samson,
            no.samskaping.soimpact;
    exports no.samskaping.model.internal.value to
            no.samskaping.charts,
            no.samskaping.json,
            no.samskaping.samson,
            no.samskaping.soimpact;
    exports no.samskaping.model.internal.words to
            no.samskaping.charts,
            no.samskaping.json,
            no.samskaping.samson,
            no.samskaping.soimpact;
}
