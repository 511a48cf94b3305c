package no.samskaping.exchange.iati;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.samskaping.exchange.internal.iati.XmlActivities;
import no.samskaping.exchange.internal.iati.XmlFailure;
import no.samskaping.json.internal.access.ProblemFactory;
import no.samskaping.json.problem.InputException;
import no.samskaping.model.finding.Finding;
import no.samskaping.model.source.Source;
import no.samskaping.model.source.SourceDocument;
import no.samskaping.soimpact.ImpactChain;

/**
 * Writes the results of chains as activities of IATI 2.03, and reads activities as chains.
 *
 * <pre>{@code
 * IatiHeader header = IatiHeader.forChain(chain)
 *         .identifier("NO-BRC-974780747-jobs")
 *         .reportingOrganisation(municipality)
 *         .addParticipants(IatiParticipant.builder().organisation(municipality).role("4").build())
 *         .language("nb")
 *         .status("2")
 *         .build();
 * IatiDocument document = IatiResults.write(chain, header);
 * ImpactChain same = IatiResults.read(document.getXml().getBytes(StandardCharsets.UTF_8)).getChain();
 * }</pre>
 *
 * <p>Each indicator becomes a result with one indicator. Targets and measurements with the same first and last day share a period.
 * IATI has no place for much of a chain; elements in the namespace {@value #NAMESPACE} carry the rest, so that reading gives an
 * equal chain. {@link #extensionSchema()} describes them.
 *
 * <p>Reading guesses nothing and repairs nothing. A value that a chain cannot hold is left out, and everything that is left out, made
 * up or assumed is listed with its place. White space around a text is layout, unless {@code xml:space} says that it belongs to the
 * text. If an element has texts in several languages, the one that is asked for or the first one is read.
 *
 * <p>A file is read one activity at a time, and nothing outside of it is opened. A document type declaration is refused, and so is a
 * tag or comment of more than a megabyte, a text of more than 100 000 characters, more than 100 levels, more than 2 000 names of
 * elements and attributes or 50 prefixes, and an activity with more than 100 000 elements or 4 million characters.
 */
@Source(document = SourceDocument.CONVENTION)
public final class IatiResults {
    /** The namespace of the extension. */
    public static final String NAMESPACE = "urn:samskaping:iati:1";

    /** The version of IATI that is written. All versions 2 are read. */
    public static final String VERSION = "2.03";

    static final String PREFIX = "s";

    private static final String SCHEMA = "/META-INF/samskaping/iati/samskaping-iati-1.xsd";

    private IatiResults() {}

    /**
     * Writes a chain with the extension, so that reading gives an equal chain.
     *
     * @param chain the chain
     * @param header what the activity says about itself
     * @return the file, and what was made up in it
     * @throws no.samskaping.model.finding.InvalidValueException if a text has a character that XML cannot contain or is longer
     *     than 100 000 characters, or if the activity has more than 100 000 elements or 4 million characters; the path of each
     *     finding is then that of the element
     */
    public static IatiDocument write(ImpactChain chain, IatiHeader header) {
        return write(chain, header, IatiForm.EXTENDED);
    }

    /**
     * Writes a chain.
     *
     * @param chain the chain
     * @param header what the activity says about itself
     * @param form with or without the extension
     * @return the file, and what was lost or made up in it
     * @throws no.samskaping.model.finding.InvalidValueException if a text has a character that XML cannot contain or is longer
     *     than 100 000 characters, or if the activity has more than 100 000 elements or 4 million characters; the path of each
     *     finding is then that of the element
     */
    public static IatiDocument write(ImpactChain chain, IatiHeader header, IatiForm form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Finding> findings;
        try (IatiWriter writer = new IatiWriter(bytes, form)) {
            findings = writer.write(chain, header);
        }
        return ImmutableIatiDocument.builder()
                .xml(bytes.toString(StandardCharsets.UTF_8))
                .findings(findings)
                .build();
    }

    /**
     * {@return a writer of many chains to one file}
     *
     * @param out where to write the file in UTF-8; it is not closed
     * @param form with or without the extension
     */
    public static IatiWriter writer(OutputStream out, IatiForm form) {
        return new IatiWriter(out, form);
    }

    /**
     * Reads a file with one activity. Of texts in several languages the first is read.
     *
     * @param xml the file
     * @return the chain, and what was left out or made up
     * @throws InputException if the file is not well-formed, not of IATI, has several activities, or exceeds a limit
     */
    public static IatiReading read(byte[] xml) {
        return only(new ByteArrayInputStream(xml), Optional.empty());
    }

    /**
     * Reads a file with one activity.
     *
     * @param xml the file
     * @param language the language that is read if there are several
     * @return the chain, and what was left out or made up
     * @throws InputException if the file is not well-formed, not of IATI, has several activities, or exceeds a limit
     */
    public static IatiReading read(byte[] xml, Locale language) {
        return only(new ByteArrayInputStream(xml), Optional.of(language));
    }

    private static IatiReading only(InputStream in, Optional<Locale> language) {
        Activities activities = new Activities(in, language);
        IatiReading first = activities.next();
        if (activities.hasNext()) {
            throw refused(IatiRule.SEVERAL_ACTIVITIES, 0, 0);
        }
        return first;
    }

    /**
     * Reads a file of activities, one at a time. Of texts in several languages the first is read.
     *
     * @param xml the file; it is not closed
     * @return the activities in the order of the file. Taking the next one throws an {@link InputException} if the file is not
     *     well-formed, not of IATI or exceeds a limit there, and an {@link UncheckedIOException} if the stream cannot be read
     */
    public static Stream<IatiReading> readAll(InputStream xml) {
        return stream(xml, Optional.empty());
    }

    /**
     * Reads a file of activities, one at a time.
     *
     * @param xml the file; it is not closed
     * @param language the language that is read if there are several
     * @return the activities, as {@link #readAll(InputStream)} returns them
     */
    public static Stream<IatiReading> readAll(InputStream xml, Locale language) {
        return stream(xml, Optional.of(language));
    }

    private static Stream<IatiReading> stream(InputStream xml, Optional<Locale> language) {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(
                        new Activities(xml, language), Spliterator.ORDERED | Spliterator.NONNULL),
                Spliterator.ORDERED | Spliterator.NONNULL,
                false);
    }

    /** {@return the XML Schema of the extension} */
    public static String extensionSchema() {
        try (InputStream schema = Objects.requireNonNull(IatiResults.class.getResourceAsStream(SCHEMA))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputException refused(IatiRule rule, int line, int column) {
        return new InputException(List.of(ProblemFactory.problem(Finding.of(rule, ""), line, column)));
    }

    private static InputException refused(XmlFailure failure) {
        IatiRule rule =
                switch (failure.reason()) {
                    case NOT_WELL_FORMED -> IatiRule.NOT_WELL_FORMED;
                    case DOCTYPE -> IatiRule.DOCUMENT_TYPE;
                    case LIMIT -> IatiRule.XML_LIMIT;
                    case OTHER_ROOT -> IatiRule.NOT_IATI;
                    case NO_ACTIVITY -> IatiRule.NO_ACTIVITY;
                };
        return refused(rule, failure.line(), failure.column());
    }

    /** Reads the file lazily, an activity at a time. */
    private static final class Activities implements Iterator<IatiReading> {
        private final XmlActivities source;
        private final Optional<Locale> language;
        private boolean isRootChecked;

        Activities(InputStream in, Optional<Locale> language) {
            this.language = language;
            try {
                this.source = new XmlActivities(in, ActivityReader::isRead);
            } catch (XmlFailure e) {
                throw refused(e);
            }
        }

        @Override
        public boolean hasNext() {
            return source.hasNext();
        }

        @Override
        public IatiReading next() {
            try {
                IatiReading reading = ActivityReader.read(source.next(), source.root(), isRootChecked, language);
                isRootChecked = true;
                return reading;
            } catch (XmlFailure e) {
                throw refused(e);
            }
        }
    }
}
