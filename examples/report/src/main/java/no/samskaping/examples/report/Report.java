package no.samskaping.examples.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a report on collaborations, assessments and chains.
 *
 * <p>Takes the paths of one or more documents in any order and finds the type of each. Problems are written to standard
 * error, with exit code 2 and nothing on standard output.
 */
public final class Report {
    /** All documents were read and reported. */
    public static final int DONE = 0;

    /** The report could not be written. */
    public static final int NOT_WRITTEN = 1;

    /** A document or the command line is invalid. */
    public static final int REFUSED = 2;

    private Report() {}

    /**
     * Runs the program and exits the JVM with its exit code.
     *
     * @param args options and paths; {@code --help} lists them
     */
    public static void main(String[] args) {
        // Streams of bytes: a PrintStream would hide that the disk is full.
        System.exit(run(
                List.of(args),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.charset()));
    }

    /**
     * Runs the program.
     *
     * @param args options and paths
     * @param in standard input, for the path {@code -}
     * @param out where to write the report; nothing is written if there are problems
     * @param err where to write problems
     * @param charset the charset of the terminal; JSON is always in UTF-8
     * @return {@link #DONE}, {@link #NOT_WRITTEN} or {@link #REFUSED}
     */
    static int run(List<String> args, InputStream in, OutputStream out, OutputStream err, Charset charset) {
        Terminal terminal = Terminal.of(charset);
        Words words = Command.words(args, terminal);
        byte[] report;
        try {
            report = report(Command.parse(args, words), in, words, charset);
        } catch (RefusedException refused) {
            tell(refused.getLines(), err, terminal, charset);
            return REFUSED;
        } catch (IOException e) {
            tell(List.of(words.of("output.html", e.getMessage())), err, terminal, charset);
            return NOT_WRITTEN;
        }
        try {
            out.write(report);
            out.flush();
            return DONE;
        } catch (IOException e) {
            tell(List.of(words.of("output.failed")), err, terminal, charset);
            return NOT_WRITTEN;
        }
    }

    /**
     * Writes the page, if one is asked for, and returns what goes to standard output.
     *
     * @throws IOException if the page could not be written; the message is its file
     */
    private static byte[] report(Command command, InputStream in, Words words, Charset charset)
            throws RefusedException, IOException {
        if (command.isHelp()) {
            return text(Command.usage(words), words.terminal()).getBytes(charset);
        }
        if (command.isVersion()) {
            return text(List.of(Version.line()), words.terminal()).getBytes(charset);
        }
        Reporter reporter = new Reporter(command, Documents.read(command.paths(), in, words), words);
        byte[] printed = command.isJson()
                ? reporter.json().getBytes(StandardCharsets.UTF_8)
                : text(reporter.lines(command.html()), words.terminal()).getBytes(charset);
        if (command.html().isPresent()) {
            HtmlFile.write(command.html().get(), command.paths(), reporter.html(), words);
        }
        return printed;
    }

    private static void tell(List<String> lines, OutputStream err, Terminal terminal, Charset charset) {
        try {
            err.write(oneEach(lines, terminal).getBytes(charset));
            err.flush();
        } catch (IOException e) {
            // There is nowhere left to say it; the exit code does.
        }
    }

    /** Returns lines as text that is safe to show, one line for each problem, as other programs expect it. */
    private static String oneEach(List<String> lines, Terminal terminal) {
        return lines.stream().map(line -> terminal.show(line) + "\n").collect(Collectors.joining());
    }

    /** Returns lines as text that is safe to show and not too wide. */
    static String text(List<String> lines, Terminal terminal) {
        return lines.stream()
                .map(terminal::show)
                .flatMap(line -> Wrap.line(line).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
