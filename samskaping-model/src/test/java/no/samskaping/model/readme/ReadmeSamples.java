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
 * Holds a README to a test that compiles and runs its code.
 *
 * <p>A test that registers it in a static field is held to this:
 *
 * <ul>
 *   <li>The README's blocks of code are the test's samples: same number, same order, same lines.
 *   <li>What a sample prints is the {@code text} block between its code and the next code; without such a block it
 *       prints nothing.
 *   <li>The README has no {@code text} block but those.
 * </ul>
 *
 * <p>A test method that holds one sample needs no more. One that holds several, so that each goes on where the last one
 * stopped, calls {@link #shown()} after each.
 *
 * <p>With {@code -Dreadme.write=true} the blocks of the README are written anew, as many as stand there.
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
     * Holds a README to a test.
     *
     * @param readme the Markdown file, from the module's folder
     * @param source the test's source, from the module's folder
     * @return the extension
     */
    public static ReadmeSamples of(Path readme, Path source) {
        return new ReadmeSamples(readme, source);
    }

    /**
     * Holds a module's README to its test.
     *
     * @param test the test, under {@code src/test/java}
     * @return the extension
     */
    public static ReadmeSamples of(Class<?> test) {
        return of(Path.of("README.md"), source(test));
    }

    /**
     * The source of a test.
     *
     * @param test the test
     * @return its place from the module's folder
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

    /** Holds what was printed since the last sample to what the README says that this one prints. */
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

    /** The block behind a sample's code, if it says what is printed. */
    private Optional<Fence> output(int sample) {
        List<Fence> fences = Fence.in(readme);
        int next = fences.indexOf(code().get(sample)) + 1;
        return next < fences.size() && fences.get(next).isOutput() ? Optional.of(fences.get(next)) : Optional.empty();
    }
}
