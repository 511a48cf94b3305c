/**
 * SoImpact: the ten-step chain that measures what comes of a collaboration.
 *
 * <p>The chain itself stands in the root package; what is read out of it stands in the packages below.
 */
@SuppressWarnings({"module", "requires-automatic"})
module no.samskaping.soimpact {
    requires transitive no.samskaping.model;
    requires static org.immutables.value.annotations;

    exports no.samskaping.soimpact;
    exports no.samskaping.soimpact.money;
    exports no.samskaping.soimpact.plan;
    exports no.samskaping.soimpact.progress;
    exports no.samskaping.soimpact.review;
    exports no.samskaping.soimpact.theory;
}
