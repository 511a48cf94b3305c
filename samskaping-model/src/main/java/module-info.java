/**
 * What samskaping is about: values, fields of action, parties, thin and thick, process, roles.
 *
 * <p>The packages are the rooms of the method; each type names its place in the sources.
 */
@SuppressWarnings({"module", "requires-automatic"})
module no.samskaping.model {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports no.samskaping.model;
    exports no.samskaping.model.innovation;
    exports no.samskaping.model.municipality;
    exports no.samskaping.model.process;
    exports no.samskaping.model.review;
    exports no.samskaping.model.source;
    exports no.samskaping.model.thickness;
    exports no.samskaping.model.words;
    exports no.samskaping.model.internal to
            no.samskaping.json,
            no.samskaping.samson,
            no.samskaping.soimpact;
}
