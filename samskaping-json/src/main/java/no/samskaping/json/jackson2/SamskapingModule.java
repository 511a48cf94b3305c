package no.samskaping.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.samskaping.model.words.Language;
import no.samskaping.samson.Instrument;

/**
 * Teaches a host's mapper of Jackson 2 the library's types: documents, their parts and all terms, wherever they stand
 * in the host's own documents, as values and, where they are a single text, as keys of maps.
 *
 * <p>Their form is that of {@link no.samskaping.json.SamskapingJson}, whatever the mapper is told about names, unknown
 * fields, dates, inclusion, numbers or default typing; layout and escapes are the generator's. The host's own types are
 * left alone. Reading is as strict as the door, references within a document included; what comes before and after the
 * value is the host's, and so are a null in its place and the parser's own idea of what JSON is. What is refused is a
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} whose cause is a
 * {@link no.samskaping.json.SamskapingJsonException}: its pointers are counted from the value, its lines and columns
 * are the parser's. A type of ours that has no form, such as a scorecard that was not disclosed, is not written.
 *
 * <p>Found by {@code findAndAddModules()} on the class path. On the module path a host adds it itself, with {@code
 * addModule(new SamskapingModule())}, and requires {@code com.fasterxml.jackson.databind}, which is optional to this
 * library; one that must be found there has a provider class of its own with a method {@code provider()} that returns
 * it. Immutable; safe to share between threads and mappers, as far as what tells the language is.
 */
public final class SamskapingModule extends Module {
    private final Supplier<Locale> language;
    private final List<Instrument> instruments;

    /** A module that writes the messages of reviews in Bokmål and knows the standard instrument. */
    public SamskapingModule() {
        this(Language.BOKMAAL.getLocale());
    }

    /**
     * A module that writes messages in a language.
     *
     * @param language the readers' language; only reviews and findings have messages
     * @param instruments the instruments that assessments may name beside the standard one, to hold their answers against
     */
    public SamskapingModule(Locale language, Instrument... instruments) {
        this(() -> language, instruments);
    }

    /**
     * A module that writes each message in the language of whom it is written for, such as the one that a web request
     * asks for.
     *
     * @param language tells the reader's language, asked whenever a message is written, on the thread that writes it
     * @param instruments the instruments that assessments may name beside the standard one, to hold their answers against
     */
    public SamskapingModule(Supplier<Locale> language, Instrument... instruments) {
        this.language = language;
        this.instruments = List.of(instruments);
    }

    @Override
    public String getModuleName() {
        return "samskaping";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        OwnTypes types = new OwnTypes(language, instruments);
        context.addSerializers(types.serializers());
        context.addKeySerializers(types.keySerializers());
        context.addBeanSerializerModifier(new FormlessTypes());
        context.addDeserializers(types.deserializers());
        context.addKeyDeserializers(types.keyDeserializers());
        context.insertAnnotationIntrospector(new OwnNames());
    }
}
