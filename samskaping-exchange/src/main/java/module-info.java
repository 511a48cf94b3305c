/** Questionnaires out, answers in, tables and workbooks: how answers and results travel to and from other programs. */
@SuppressWarnings("requires-automatic")
module no.samskaping.exchange {
    requires transitive no.samskaping.json;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.immutables.value.annotations;

    exports no.samskaping.exchange.iati;
    exports no.samskaping.exchange.table;
}
