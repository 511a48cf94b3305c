/** A user's own module. */
module no.samskaping.examples.consumer {
    requires no.samskaping.json;
}
