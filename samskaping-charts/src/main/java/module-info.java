/** Charts and pages for people: SVG and HTML texts made of scorecards, trajectories, collaborations and chains. */
@SuppressWarnings({"module", "requires-automatic"})
module no.samskaping.charts {
    requires transitive no.samskaping.samson;
    requires transitive no.samskaping.soimpact;
    requires static org.immutables.value.annotations;

    exports no.samskaping.charts;
}
