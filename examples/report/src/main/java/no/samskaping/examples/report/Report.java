package no.samskaping.examples.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints the method's documents for a person: a scorecard as a grid, a chain step by step.
 *
 * <p>Takes the paths of one or more documents in any order and finds out what each is. What goes wrong is told on
 * standard error, with exit code 2 and nothing on standard output.
 */
public final class Report {
    /** All documents were read and reported. */
    public static final int DONE = 0;

    /** A document, or the command itself, was refused. */
    public static final int REFUSED = 2;

    private Report() {}

    /**
     * Runs the program and ends the virtual machine with its exit code.
     *
     * @param args options and paths; {@code --help} lists them
     */
    public static void main(String[] args) {
        // UTF-8 whatever the machine's locale: the report is in Norwegian and draws bars.
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
     * @param out where the report goes, whole or not at all
     * @param err where problems go
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
