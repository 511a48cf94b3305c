/** Questionnaires out, answers in, tables and workbooks: how answers and results travel to and from other programs. */
@SuppressWarnings({"requires-automatic", "opens"}) // The package of the schema contains no classes.
module no.samskaping.exchange {
    requires transitive no.samskaping.json;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.immutables.value.annotations;

    exports no.samskaping.exchange;
    exports no.samskaping.exchange.answers;
    exports no.samskaping.exchange.iati;
    exports no.samskaping.exchange.questionnaire;
    exports no.samskaping.exchange.table;
    exports no.samskaping.exchange.workbook;

    opens no.samskaping.exchange.schema;
}
