package no.samskaping.model.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Checks that the code in a README is the code of a test, and that it prints what the README says.
 *
 * <p>A test registers this extension in a static field. The extension checks that:
 *
 * <ul>
 *   <li>the code blocks of the README are the samples of the test: same number, same order, same lines;
 *   <li>each sample prints the {@code text} block that follows its code, or nothing if no such block follows;
 *   <li>the README has no other {@code text} blocks.
 * </ul>
 *
 * <p>A test method with one sample needs no more. A test method with several samples calls {@link #shown()} after each.
 *
 * <p>With {@code -Dreadme.write=true}, the existing blocks of the README are rewritten.
 */
public final class ReadmeSamples implements BeforeAllCallback, BeforeTestExecutionCallback, AfterTestExecutionCallback {
    private static final boolean WRITE = Boolean.getBoolean("readme.write");

    private final Path readme;
    private final List<Sample> samples;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private PrintStream out = System.out;
    private List<Integer> waiting = new ArrayList<>();

    private ReadmeSamples(Path readme, Path source) {
        this.readme = readme;
        this.samples = Sample.in(source);
    }

    /**
     * Compares a README with a test.
     *
     * @param readme the Markdown file, relative to the module's folder
     * @param source the test's source, relative to the module's folder
     * @return the extension
     */
    public static ReadmeSamples of(Path readme, Path source) {
        return new ReadmeSamples(readme, source);
    }

    /**
     * Compares the README of a module with its test.
     *
     * @param test the test, under {@code src/test/java}
     * @return the extension
     */
    public static ReadmeSamples of(Class<?> test) {
        return of(Path.of("README.md"), source(test));
    }

    /**
     * Returns the source file of a test.
     *
     * @param test the test
     * @return the file, relative to the module's folder
     */
    public static Path source(Class<?> test) {
        return Path.of("src", "test", "java", test.getName().replace('.', '/') + ".java");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (WRITE) {
            IntStream.range(0, samples.size())
                    .forEach(i -> code().get(i).write(samples.get(i).code()));
        }
        assertThat(code().stream().map(Fence::text))
                .as("the code in %s", readme)
                .isNotEmpty()
                .containsExactlyElementsOf(samples.stream().map(Sample::code).toList());
        assertThat(Fence.in(readme).stream().filter(Fence::isOutput))
                .as("what the code in %s prints", readme)
                .containsExactlyElementsOf(IntStream.range(0, samples.size())
                        .mapToObj(this::output)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        String method = context.getRequiredTestMethod().getName();
        waiting = new ArrayList<>(IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).method().equals(method))
                .boxed()
                .toList());
        printed.reset();
        out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    /** Compares the output since the last sample with the output in the README. */
    public void shown() {
        int sample = waiting.remove(0);
        String text = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        String prints = text.replace(System.lineSeparator(), "\n").stripTrailing();
        if (WRITE) {
            output(sample).ifPresent(fence -> fence.write(prints));
        }
        assertThat(prints)
                .as("what the sample in %s() prints", samples.get(sample).method())
                .isEqualTo(output(sample).map(Fence::text).orElse(""));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        System.setOut(out);
        if (context.getExecutionException().isPresent()) {
            return;
        }
        if (waiting.size() == 1) {
            shown();
        }
        assertThat(waiting).as("samples that were not shown").isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .as("printed outside a sample")
                .isEmpty();
    }

    private List<Fence> code() {
        return Fence.in(readme).stream().filter(Fence::isCode).toList();
    }

    /** Returns the output block after a sample's code, or empty if there is none. */
    private Optional<Fence> output(int sample) {
        List<Fence> fences = Fence.in(readme);
        int next = fences.indexOf(code().get(sample)) + 1;
        return next < fences.size() && fences.get(next).isOutput() ? Optional.of(fences.get(next)) : Optional.empty();
    }
}
