/** The module of an application that uses the library. */
module no.samskaping.examples.consumer {
    requires no.samskaping.charts;
    requires no.samskaping.json;
}
