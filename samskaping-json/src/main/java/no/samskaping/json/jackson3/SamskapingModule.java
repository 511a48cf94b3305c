package no.samskaping.json.jackson3;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.samskaping.model.term.Language;
import no.samskaping.samson.instrument.Instrument;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Adds the library's types to an application's mapper of Jackson 3: documents, their parts and all terms, anywhere in the
 * application's own documents. Types that are written as a single text can also be keys of maps.
 *
 * <p>Their JSON form is that of {@link no.samskaping.json.DocumentType}, whatever the mapper's configuration of names, unknown
 * fields, dates, inclusion, numbers or default typing; layout and escapes are those of the generator. The application's own
 * types are not affected.
 *
 * <p>Reading is as strict as {@code DocumentType}, including references within a document. The mapper decides about the rest
 * of the document, a null in place of a value, and the JSON syntax. A value that is refused causes a {@link
 * tools.jackson.databind.exc.MismatchedInputException}, whose cause is a {@link
 * no.samskaping.json.problem.InputException}. It lists all problems of the value, with their pointers, lines and
 * columns in the document that the parser reads. A type of the library that has no JSON form, such as a confidential
 * scorecard, is not written.
 *
 * <p>{@code findAndAddModules()} finds this module, on the class path and on the module path.
 *
 * <p>Immutable. It is safe to share between threads and mappers, if the supplier of the locale is thread-safe.
 */
public final class SamskapingModule extends JacksonModule {
    private final Supplier<Locale> language;
    private final List<Instrument> instruments;

    /** Makes a module that writes messages in Bokmål and knows the standard instrument. */
    public SamskapingModule() {
        this(Language.BOKMAAL.getLocale());
    }

    /**
     * Makes a module that writes messages in one language.
     *
     * @param language the language of the messages; only reviews and findings have messages
     * @param instruments the instruments that assessments may refer to, besides the standard instrument
     */
    public SamskapingModule(Locale language, Instrument... instruments) {
        this(() -> language, instruments);
    }

    /**
     * Makes a module that writes each message in the language of its reader, such as the language of a web request.
     *
     * @param language returns the language; it is called for each message, on the thread that writes it
     * @param instruments the instruments that assessments may refer to, besides the standard instrument
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
        SamskapingTypes types = new SamskapingTypes(language, instruments);
        context.addSerializers(types.serializers())
                .addKeySerializers(types.keySerializers())
                .addSerializerModifier(new UnboundTypes())
                .addSerializerModifier(new OptionalTypes())
                .addDeserializers(types.deserializers())
                .addKeyDeserializers(types.keyDeserializers())
                .insertAnnotationIntrospector(new SamskapingPropertyNames());
    }
}
