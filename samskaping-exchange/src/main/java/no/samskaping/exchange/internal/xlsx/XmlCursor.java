package no.samskaping.exchange.internal.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.samskaping.exchange.ExchangeRule;
import no.samskaping.exchange.internal.row.RowSource;
import org.jspecify.annotations.Nullable;

/** Moves through the elements of an XML part. Names are local: the prefixes differ between programs. */
final class XmlCursor implements AutoCloseable {
    private static final int MAX_DEPTH = 64;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final XMLStreamReader reader;
    private final InputStream in;
    private int depth;

    XmlCursor(InputStream in) {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(new InputStreamReader(
                    withoutMark(in),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
        }
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, MARK.length);
        byte[] start = stream.readNBytes(MARK.length);
        if (!Arrays.equals(start, MARK)) {
            stream.unread(start);
        }
        return stream;
    }

    /** Moves to the next start or end of an element; returns false at the end. */
    boolean next() {
        return move(null);
    }

    private boolean move(@Nullable StringBuilder text) {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > MAX_DEPTH) {
                        throw new UnreadableException(ExchangeRule.UNSAFE_XML);
                    }
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
                if (text != null && event == XMLStreamConstants.CHARACTERS && text.length() <= RowSource.MAX_CELL) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
            return false;
        } catch (XMLStreamException e) {
            // What the guard throws passes through the parser as it is; the rest is damaged.
            throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute of the current element, whatever its prefix is. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Adds the text of the current element to its end. Further text than a cell can have is left out. */
    void text(StringBuilder text) {
        toEnd(text);
    }

    private void toEnd(@Nullable StringBuilder text) {
        int until = depth - 1;
        do {
            if (!move(text)) {
                throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
            }
        } while (depth > until);
    }

    /** Moves to the end of the current element. */
    void skip() {
        toEnd(null);
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new UnreadableException(ExchangeRule.DAMAGED_WORKBOOK);
        }
    }
}
