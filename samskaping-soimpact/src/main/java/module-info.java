/**
 * SoImpact: the ten-step chain for measuring the results of a collaboration.
 *
 * <p>The root package has the chain and its parts, the other packages have what is computed from it.
 */
@SuppressWarnings({"module", "requires-automatic"})
module no.samskaping.soimpact {
    requires transitive no.samskaping.model;
    requires static org.immutables.value.annotations;

    exports no.samskaping.soimpact;
    exports no.samskaping.soimpact.indicator;
    exports no.samskaping.soimpact.money;
    exports no.samskaping.soimpact.plan;
    exports no.samskaping.soimpact.progress;
    exports no.samskaping.soimpact.review;
    exports no.samskaping.soimpact.theory;
    exports no.samskaping.soimpact.internal.access to
            no.samskaping.json;

    provides jakarta.validation.ConstraintValidator with
            no.samskaping.soimpact.review.ReviewedChainValidator;
}
