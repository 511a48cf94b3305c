package no.samskaping.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import no.samskaping.exchange.iati.IatiReading;
import no.samskaping.exchange.iati.IatiResults;

/** A file of IATI, which is read anew each time and one activity at a time. */
final class IatiInput {
    private final String path;
    private final Opening opening;
    private final Words words;

    /** Opens the file. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** What is done with each activity. */
    interface Use {
        void accept(IatiReading reading) throws IOException, RefusedException;
    }

    IatiInput(String path, Opening opening, Words words) {
        this.path = path;
        this.opening = opening;
        this.words = words;
    }

    String path() {
        return path;
    }

    /** Reads the file; an {@code InputException} tells that it is refused. */
    void forEach(Use use) throws IOException, RefusedException {
        try (InputStream in = opening.open()) {
            Iterator<IatiReading> readings =
                    IatiResults.readAll(in, words.locale()).iterator();
            while (readings.hasNext()) {
                use.accept(readings.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
