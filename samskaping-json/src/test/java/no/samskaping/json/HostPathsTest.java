package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskaping.model.term.Term;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.soimpact.ImpactChain;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that are compiled and started with each combination of jars that an application can have, on the class path and
 * on the module path.
 */
class HostPathsTest {
    private static final List<Path> LIBRARY = Stream.of(
                    DocumentType.class,
                    Term.class,
                    ConfidentialScorecard.class,
                    ImpactChain.class,
                    Constraint.class,
                    Nullable.class)
            .map(HostPathsTest::place)
            .toList();
    private static final Path CORE_3 = place(tools.jackson.core.JsonParser.class);
    private static final Path DATABIND_3 = place(tools.jackson.databind.ObjectMapper.class);
    private static final Path CORE_2 = place(com.fasterxml.jackson.core.JsonParser.class);
    private static final Path DATABIND_2 = place(com.fasterxml.jackson.databind.ObjectMapper.class);
    private static final Path ANNOTATIONS = place(JsonFormat.class);

    /** Parts of the programs; each prints its results. */
    private static final String DOCUMENTS = """
            Collaboration value = Collaboration.builder().id("c").title("Smil \\ud83d\\ude42").start(LocalDate.EPOCH).build();
            byte[] written = DocumentType.COLLABORATION.write(value);
            System.out.println("documents " + DocumentType.COLLABORATION.read(written).equals(value));
            """;

    private static final String JACKSON_3 = """
            var found3 = tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
            System.out.println("three " + java.util.Arrays.equals(found3.writeValueAsBytes(value), written)
                    + " " + found3.readValue(written, Collaboration.class).equals(value));
            """;

    private static final String JACKSON_2_FOUND = """
            var found2 = com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
            System.out.println("two " + java.util.Arrays.equals(found2.writeValueAsBytes(value), written)
                    + " " + found2.readValue(written, Collaboration.class).equals(value));
            try {
                found2.writeValueAsBytes(no.samskaping.samson.scoring.Scorer.of(
                        no.samskaping.samson.instrument.Instrument.standard(), no.samskaping.samson.scoring.ScoringRules.standard()));
                System.out.println("no form written");
            } catch (com.fasterxml.jackson.databind.JsonMappingException e) {
                System.out.println("no form " + e.getMessage().startsWith("No JSON form: Scorer"));
            }
            """;

    private static final String JACKSON_2_ADDED = """
            System.out.println("found " + java.util.ServiceLoader.load(com.fasterxml.jackson.databind.Module.class).stream()
                    .anyMatch(module -> module.type().getName().startsWith("no.samskaping")));
            var added2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new no.samskaping.json.jackson2.SamskapingModule()).build();
            System.out.println("two " + java.util.Arrays.equals(added2.writeValueAsBytes(value), written)
                    + " " + added2.readValue(written, Collaboration.class).equals(value));
            """;

    @TempDir
    private Path folder;

    @Test
    void classPathWithoutDatabind() throws Exception {
        assertThat(onClassPath(DOCUMENTS, CORE_3)).containsExactly("documents true");
    }

    @Test
    void classPathWithJackson3() throws Exception {
        assertThat(onClassPath(DOCUMENTS + JACKSON_3, CORE_3, DATABIND_3, ANNOTATIONS))
                .containsExactly("documents true", "three true true");
    }

    @Test
    void classPathWithJackson2() throws Exception {
        assertThat(onClassPath(DOCUMENTS + JACKSON_2_FOUND, CORE_3, CORE_2, DATABIND_2, ANNOTATIONS))
                .containsExactly("documents true", "two true true", "no form true");
    }

    @Test
    void classPathWithBoth() throws Exception {
        assertThat(onClassPath(
                        DOCUMENTS + JACKSON_3 + JACKSON_2_FOUND, CORE_3, DATABIND_3, CORE_2, DATABIND_2, ANNOTATIONS))
                .containsExactly("documents true", "three true true", "two true true", "no form true");
    }

    @Test
    void modulePathWithoutAMapper() throws Exception {
        assertThat(onModulePath(DOCUMENTS, "requires no.samskaping.json;", CORE_3, DATABIND_3, ANNOTATIONS))
                .containsExactly("documents true");
    }

    @Test
    void modulePathWithJackson3() throws Exception {
        assertThat(onModulePath(
                        DOCUMENTS + JACKSON_3,
                        "requires no.samskaping.json; requires tools.jackson.databind;",
                        CORE_3,
                        DATABIND_3,
                        ANNOTATIONS))
                .containsExactly("documents true", "three true true");
    }

    /** The module is no service there, but an application can add it to its mapper. */
    @Test
    void modulePathWithJackson2() throws Exception {
        assertThat(onModulePath(
                        DOCUMENTS + JACKSON_2_ADDED,
                        "requires no.samskaping.json; requires com.fasterxml.jackson.databind;"
                                + " uses com.fasterxml.jackson.databind.Module;",
                        CORE_3,
                        DATABIND_3,
                        CORE_2,
                        DATABIND_2,
                        ANNOTATIONS))
                .containsExactly("documents true", "found false", "two true true");
    }

    @Test
    void modulePathWithBoth() throws Exception {
        assertThat(onModulePath(
                        DOCUMENTS + JACKSON_3 + JACKSON_2_ADDED,
                        "requires no.samskaping.json; requires tools.jackson.databind;"
                                + " requires com.fasterxml.jackson.databind;"
                                + " uses com.fasterxml.jackson.databind.Module;",
                        CORE_3,
                        DATABIND_3,
                        CORE_2,
                        DATABIND_2,
                        ANNOTATIONS))
                .containsExactly("documents true", "three true true", "found false", "two true true");
    }

    /** As the module's Javadoc says, a provider class of the application makes it a service. */
    @Test
    void modulePathWithJackson2AndAProvider() throws Exception {
        write("Provider", """
                package host;

                public final class Provider {
                    private Provider() {}

                    public static com.fasterxml.jackson.databind.Module provider() {
                        return new no.samskaping.json.jackson2.SamskapingModule();
                    }
                }
                """);
        assertThat(onModulePath(
                        DOCUMENTS + """
                                var found2 = com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
                                System.out.println("two " + java.util.Arrays.equals(found2.writeValueAsBytes(value), written));
                                """,
                        "requires no.samskaping.json; requires com.fasterxml.jackson.databind;"
                                + " provides com.fasterxml.jackson.databind.Module with host.Provider;",
                        CORE_3,
                        DATABIND_3,
                        CORE_2,
                        DATABIND_2,
                        ANNOTATIONS))
                .containsExactly("documents true", "two true");
    }

    private List<String> onClassPath(String body, Path... jackson) throws Exception {
        String path = path(jackson);
        writeMain(body);
        compile("-cp", path);
        return run("-cp", path + File.pathSeparator + classes(), "host.Main");
    }

    private List<String> onModulePath(String body, String needs, Path... jackson) throws Exception {
        String path = path(jackson);
        Files.writeString(
                Files.createDirectories(folder.resolve("source")).resolve("module-info.java"),
                "module host { " + needs + " }",
                StandardCharsets.UTF_8);
        writeMain(body);
        compile("-p", path);
        return run("-p", path + File.pathSeparator + classes(), "-m", "host/host.Main");
    }

    private void writeMain(String body) throws IOException {
        write("Main", """
                package host;

                import java.time.LocalDate;
                import no.samskaping.json.DocumentType;
                import no.samskaping.model.collaboration.Collaboration;

                public final class Main {
                    private Main() {}

                    public static void main(String[] args) throws Exception {
                """ + body + "    }\n}\n");
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("source/host")).resolve(name + ".java"),
                source,
                StandardCharsets.UTF_8);
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private void compile(String... paths) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("-d", classes().toString(), "--release", "17", "-encoding", "UTF-8"));
        arguments.addAll(List.of(paths));
        try (Stream<Path> sources = Files.walk(folder.resolve("source"))) {
            sources.filter(source -> source.toString().endsWith(".java"))
                    .forEach(source -> arguments.add(source.toString()));
        }
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertThat(javac.run(System.out, System.err, arguments.toArray(String[]::new)))
                .isZero();
    }

    private List<String> run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    private static String path(Path... jackson) {
        return Stream.concat(LIBRARY.stream(), Stream.of(jackson))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
