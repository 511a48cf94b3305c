package no.samskaping.examples.report;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
                Terminal.charset(),
                System.console() != null));
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
        return run(args, in, out, err, charset, false);
    }

    /** Runs the program; progress is shown if standard error is a terminal. */
    private static int run(
            List<String> args,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Charset charset,
            boolean isTerminal) {
        Terminal terminal = Terminal.of(charset);
        Words words = Command.words(args, terminal);
        Result report;
        try {
            Progress progress = new Progress(err, charset, words, isTerminal, System::nanoTime);
            report = report(
                    Command.parse(args, words),
                    in,
                    words,
                    progress,
                    line -> tell(List.of(line), err, terminal, charset),
                    charset);
        } catch (RefusedException refused) {
            tell(refused.getLines(), err, terminal, charset);
            return REFUSED;
        }
        try {
            for (WrittenFile file : report.files()) {
                file.write(report.inputs(), words);
            }
        } catch (RefusedException refused) {
            tell(refused.getLines(), err, terminal, charset);
            return REFUSED;
        } catch (IOException e) {
            tell(List.of(words.of("output.file", e.getMessage())), err, terminal, charset);
            return NOT_WRITTEN;
        }
        try {
            OutputStream buffered = new BufferedOutputStream(out);
            report.output().writeTo(buffered);
            buffered.flush();
            return DONE;
        } catch (RefusedException refused) {
            tell(refused.getLines(), err, terminal, charset);
            return REFUSED;
        } catch (IOException e) {
            tell(List.of(words.of("output.failed")), err, terminal, charset);
            return NOT_WRITTEN;
        }
    }

    /** What a run writes, to standard output and to files, and the files that it has read. */
    private record Result(WrittenFile.Content output, List<WrittenFile> files, List<String> inputs) {}

    private static Result report(
            Command command, InputStream in, Words words, Progress progress, Consumer<String> notes, Charset charset)
            throws RefusedException {
        if (command.isHelp() || command.isVersion()) {
            List<String> lines = command.isHelp() ? Command.usage(words) : List.of(Version.line());
            byte[] output = text(lines, words.terminal()).getBytes(charset);
            return new Result(out -> out.write(output), List.of(), List.of());
        }
        Documents documents = Documents.read(command, in, words);
        Optional<Answered> answered = AnswerFiles.read(command, documents, words, progress, notes);
        Reporter reporter = new Reporter(command, documents, answered, words);
        List<WrittenFile> files = new ArrayList<>(Outputs.of(command, documents, reporter, words));
        if (command.html().isPresent()) {
            byte[] page = reporter.html().getBytes(StandardCharsets.UTF_8);
            files.add(new WrittenFile(command.html().get(), page));
        }
        return new Result(out -> reporter.write(out, charset), files, command.inputs());
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
