package no.samskaping.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samskaping.model.readme.Fence;
import no.samskaping.model.readme.Sample;
import org.junit.jupiter.api.Test;

/** Checks the code, output, commands and links in the project's Markdown files and in the overview of its Javadoc. */
class MarkdownTest {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", "node_modules");
    private static final List<Path> FILES = files(ROOT);
    private static final List<Path> SOURCES = FILES.stream()
            .filter(file -> file.toString().matches(".*\\.(java|kt)"))
            .toList();
    private static final List<Path> PAGES = endingWith(".md");

    /** Pages with documents and responses of programs; for each, the test that checks them, and the code in it that reads the page. */
    private static final Map<Path, List<String>> RESPONSES = Map.of(
            example("service"), List.of("ServiceContract.java", "\"service\", \"README.md\""),
            example("spark"), List.of("ScoreJobTest.java", "Files.readString(Path.of(\"README.md\"))"),
            ROOT.resolve(Path.of("schemas", "README.md")),
                    List.of("SchemaFilesTest.java", "IN_PROJECT.resolve(\"README.md\")"));

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(?s:(.*?))</dependency>");
    private static final Pattern GROUP = Pattern.compile("<groupId>([^<]+)</groupId>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)((?:mvn|java) [^`\\n]+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#[^)]*)?\\)");
    private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile("\\{@link ([\\w.]+)");
    private static final Pattern PROFILE = Pattern.compile(" -P(\\S+)");
    private static final Pattern MODULE = Pattern.compile(" -pl (\\S+)");
    private static final Pattern TESTED = Pattern.compile(" -Dtest='?([\\w,]+)");
    private static final Pattern PROPERTY = Pattern.compile(" \"?-D([\\w.-]+)");
    private static final Pattern JAR = Pattern.compile(" -jar (\\S+)");

    /** Properties of Maven and its plugins. */
    private static final Set<String> MAVENS = Set.of("test", "skipTests", "surefire.failIfNoSpecifiedTests");

    /** Code in Java and Kotlin is a copy of a sample, which is compiled. */
    @Test
    void allCodeIsCopiedFromASample() {
        Set<String> samples = samples("// readme");

        assertThat(samples).isNotEmpty();
        assertThat(fences(Fence::isCode)).allSatisfy(fence -> assertThat(samples)
                .as("%s: not copied from a sample; see Sample", fence.place())
                .contains(fence.text()));
    }

    /** What can be copied into an empty project. */
    @Test
    void theFirstCodeOfAPageHasItsImports() {
        assertThat(PAGES.stream()
                        .flatMap(page ->
                                Fence.in(page).stream().filter(Fence::isCode).limit(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(fence -> assertThat(fence.text()).as(fence.place()).startsWith("import "));
    }

    @Test
    void thePageOfAModuleHasItsCoordinates() {
        List<String> modules = matches(ARTIFACT, text(ROOT.resolve(Path.of("samskaping-bom", "pom.xml")))).stream()
                .filter(artifact -> Files.exists(ROOT.resolve(artifact).resolve("README.md")))
                .distinct()
                .toList();

        assertThat(modules).hasSizeGreaterThan(5).allSatisfy(module -> assertThat(
                        text(ROOT.resolve(module).resolve("README.md")))
                .containsAnyOf(
                        "Coordinates: `no.samskaping:" + module + "`", "<artifactId>" + module + "</artifactId>"));
    }

    /**
     * Text blocks are the output of the code before them, checked by a test with {@code ReadmeSamples}; or, after a command,
     * lines that a test of the same module expects.
     */
    @Test
    void allOutputIsExpectedByATest() {
        Set<String> run = samples("ReadmeSamples.of(");

        assertThat(run).isNotEmpty();
        assertThat(PAGES).allSatisfy(page -> {
            String tests = texts(SOURCES.stream()
                    .filter(file -> file.startsWith(page.resolveSibling("src").resolve("test")))
                    .toList());
            List<Fence> fences = Fence.in(page);
            for (int i = 0; i < fences.size(); i++) {
                if (fences.get(i).isOutput()) {
                    boolean afterCode = i > 0 && run.contains(fences.get(i - 1).text());
                    assertThat(fences.get(i).text().lines())
                            .as("%s: what prints this?", fences.get(i).place())
                            .allMatch(line -> afterCode || tests.contains('"' + line + '"'));
                }
            }
        });
    }

    @Test
    void allOtherBlocksAreCommands() {
        assertThat(fences(fence -> !fence.isCode()
                        && !fence.isOutput()
                        && !isResponse(fence)
                        && !isDependencies(fence)
                        && !isProperties(fence)))
                .isNotEmpty()
                .allSatisfy(fence -> assertThat(fence.text().replace("\\\n", "").lines())
                        .as("%s: neither code nor output nor commands", fence.place())
                        .allMatch(line -> line.matches("(mvn|java|curl|spark-submit) .*")));
    }

    @Test
    void propertiesAreThoseOfTheExample() {
        assertThat(fences(MarkdownTest::isProperties)).isNotEmpty().allSatisfy(fence -> assertThat(text(
                        fence.file().resolveSibling(Path.of("src", "main", "resources", "application.properties"))))
                .as(fence.place())
                .contains(fence.text()));
    }

    /** What users copy into their POMs: published modules with the present version, and what this project is tested with. */
    @Test
    void dependenciesAreThoseThatThePomsPublish() {
        String parent = text(ROOT.resolve("pom.xml"));
        String version = matches(VERSION, parent).get(0);
        String bom = text(ROOT.resolve(Path.of("samskaping-bom", "pom.xml")));
        Pattern tested = Pattern.compile("<version\\.[^>]+>([^<]+)</version\\.");

        List<String> dependencies = fences(MarkdownTest::isDependencies).stream()
                .flatMap(fence -> matches(DEPENDENCY, fence.text()).stream())
                .toList();

        assertThat(dependencies).isNotEmpty().allSatisfy(dependency -> {
            boolean ours = matches(GROUP, dependency).equals(List.of("no.samskaping"));
            String poms = ours ? bom : texts(endingWith("pom.xml"));
            assertThat(matches(VERSION, dependency)).isSubsetOf(ours ? List.of(version) : matches(tested, parent));
            assertThat(matches(ARTIFACT, dependency))
                    .hasSize(1)
                    .allMatch(artifact -> artifact.equals("samskaping-bom")
                            || poms.contains("<artifactId>" + artifact + "</artifactId>"));
        });
    }

    @Test
    void responsesAreCheckedByTests() {
        RESPONSES.forEach((page, test) -> {
            assertThat(Fence.in(page)).anyMatch(MarkdownTest::isResponse);
            assertThat(texts(endingWith(test.get(0)))).contains(test.get(1));
        });
    }

    @Test
    void commandsReferToExistingThings() {
        List<String> commands = found(COMMAND);
        String builds = texts(endingWith("pom.xml"));
        String sources = builds + texts(endingWith(".java")) + texts(endingWith(".kt"));

        assertThat(commands).hasSizeGreaterThan(10);
        assertThat(named(commands, PROFILE)).isNotEmpty().allMatch(id -> builds.contains("<id>" + id + "</id>"));
        assertThat(named(commands, MODULE))
                .isNotEmpty()
                .allMatch(module -> Files.exists(ROOT.resolve(module).resolve("pom.xml")));
        assertThat(named(commands, TESTED)).isNotEmpty().allMatch(test -> sources.contains("class " + test + " "));
        assertThat(named(commands, PROPERTY))
                .isNotEmpty()
                .allMatch(property -> MAVENS.contains(property)
                        || builds.contains("<" + property + ">")
                        || builds.contains("${" + property + "}")
                        || sources.contains("\"" + property + "\""));
        assertThat(named(commands, JAR))
                .isNotEmpty()
                .allMatch(jar -> builds.contains(Path.of(jar).getFileName().toString()));
    }

    @Test
    void linksAreValid() {
        assertThat(PAGES).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(matches(LINK, Files.readString(page)))
                .filteredOn(link -> !link.startsWith("http"))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists()));
    }

    /** In the Javadoc of all modules, the files of a module are in a folder with the name of the module. */
    @Test
    void theOverviewShowsExistingFigures() {
        String overview = text(ROOT.resolve(Path.of("docs", "overview.html")));

        assertThat(matches(IMAGE, overview)).hasSizeGreaterThan(3).allSatisfy(image -> {
            int slash = image.indexOf('/');
            String module = image.substring(0, slash).replace("no.samskaping.", "samskaping-");
            assertThat(ROOT.resolve(Path.of(module, "src", "main", "java", image.substring(slash + 1))))
                    .exists();
        });
    }

    @Test
    void theOverviewLinksToExistingTypes() {
        String overview = text(ROOT.resolve(Path.of("docs", "overview.html")));

        assertThat(matches(TYPE, overview)).hasSizeGreaterThan(10).allSatisfy(type -> {
            Path source = Path.of("src", "main", "java").resolve(type.replace('.', '/') + ".java");
            assertThat(SOURCES).anyMatch(file -> file.endsWith(source));
        });
    }

    private static Path example(String name) {
        return ROOT.resolve(Path.of("examples", name, "README.md"));
    }

    private static boolean isResponse(Fence fence) {
        return RESPONSES.containsKey(fence.file()) && fence.text().startsWith("{");
    }

    private static boolean isDependencies(Fence fence) {
        return fence.language().equals("xml");
    }

    private static boolean isProperties(Fence fence) {
        return fence.language().equals("properties");
    }

    private static Set<String> samples(String mark) {
        Set<String> samples = new TreeSet<>();
        SOURCES.stream().filter(file -> text(file).contains(mark)).forEach(file -> Sample.in(file)
                .forEach(sample -> samples.add(sample.code())));
        return samples;
    }

    private static List<Fence> fences(Predicate<Fence> which) {
        return PAGES.stream()
                .flatMap(page -> Fence.in(page).stream())
                .filter(which)
                .toList();
    }

    private static List<String> found(Pattern pattern) {
        return PAGES.stream()
                .flatMap(page -> matches(pattern, text(page)).stream())
                .toList();
    }

    private static Set<String> named(List<String> commands, Pattern pattern) {
        Set<String> names = new TreeSet<>();
        commands.forEach(
                command -> matches(pattern, command).forEach(list -> names.addAll(Arrays.asList(list.split(",")))));
        return names;
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String texts(List<Path> files) {
        StringBuilder texts = new StringBuilder();
        files.forEach(file -> texts.append(text(file)));
        return texts.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> endingWith(String end) {
        return FILES.stream().filter(file -> file.toString().endsWith(end)).toList();
    }

    private static List<Path> files(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
