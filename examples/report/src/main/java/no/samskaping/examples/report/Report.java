package no.samskaping.examples.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints a report on collaborations, assessments and chains.
 *
 * <p>Takes the paths of one or more documents in any order and finds the type of each. Problems are written to standard
 * error, with exit code 2 and nothing on standard output.
 */
public final class Report {
    /** All documents were read and reported. */
    public static final int DONE = 0;

    /** A document or the command line is invalid. */
    public static final int REFUSED = 2;

    private Report() {}

    /**
     * Runs the program and exits the JVM with its exit code.
     *
     * @param args options and paths; {@code --help} lists them
     */
    public static void main(String[] args) {
        // Always UTF-8, because the report contains Norwegian letters and bars.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        int exit = run(List.of(args), out, err);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /**
     * Runs the program.
     *
     * @param args options and paths
     * @param out where to write the report; nothing is written if there are problems
     * @param err where to write problems
     * @return {@link #DONE} or {@link #REFUSED}
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            Command command = Command.parse(args);
            if (command.help()) {
                out.println(Command.usage(command.words()));
                return DONE;
            }
            Documents documents = Documents.read(command.paths(), command.words());
            out.print(new Reporter(command, documents).report());
            return DONE;
        } catch (RefusedException refused) {
            refused.getLines().forEach(err::println);
            return REFUSED;
        }
    }
}
