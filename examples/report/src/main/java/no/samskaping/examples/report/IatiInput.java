package no.samskaping.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.samskaping.exchange.iati.IatiReading;
import no.samskaping.exchange.iati.IatiResults;
import no.samskaping.json.problem.InputException;

/** A file of IATI, which is read anew each time and one activity at a time. */
final class IatiInput {
    private final String path;
    private final Opening opening;
    private final Words words;

    /** Opens the file. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * What is done with each activity.
     *
     * @param <E> what may go wrong with the result, as opposed to the file
     */
    interface Use<E extends Exception> {
        void accept(IatiReading reading) throws RefusedException, E;
    }

    IatiInput(String path, Opening opening, Words words) {
        this.path = path;
        this.opening = opening;
        this.words = words;
    }

    /** Reads the file to its end; a file that is not readable is refused. */
    <E extends Exception> void forEach(Use<E> use) throws RefusedException, E {
        InputStream in = open();
        try {
            Iterator<IatiReading> readings =
                    IatiResults.readAll(in, words.locale()).iterator();
            for (Optional<IatiReading> each = next(readings); each.isPresent(); each = next(readings)) {
                use.accept(each.get());
            }
        } finally {
            close(in);
        }
    }

    private InputStream open() throws RefusedException {
        try {
            return opening.open();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private Optional<IatiReading> next(Iterator<IatiReading> readings) throws RefusedException {
        try {
            return readings.hasNext() ? Optional.of(readings.next()) : Optional.empty();
        } catch (InputException e) {
            throw new RefusedException(e.getProblems().stream()
                    .map(problem -> Documents.line(path, problem, words))
                    .toList());
        } catch (UncheckedIOException e) {
            throw unreadable();
        }
    }

    private void close(InputStream in) throws RefusedException {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private RefusedException unreadable() {
        return new RefusedException(List.of(path + ": " + words.of("file.unreadable")));
    }
}
