/** Charts and pages for people: SVG and HTML texts made of scorecards, trajectories, collaborations and chains. */
module no.samskaping.charts {
    requires transitive no.samskaping.samson;
    requires transitive no.samskaping.soimpact;

    exports no.samskaping.charts;
}
