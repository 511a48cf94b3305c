package no.samskaping.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samskaping.json.DocumentType;
import no.samskaping.spring.boot.SamskapingProblemsAutoConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A native image of the service contains what is listed in {@code META-INF/native-image}: by the library's jars, and by {@code
 * process-aot}, which the build has run. The lists are compared with what the service looks up while it runs, and with what
 * Jakarta Validation and Jackson read of the library's classes.
 */
class NativeMetadataTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOME = "META-INF/native-image/no.samskaping/";
    private static final String GENERATED = HOME + "samskaping-example-spring-boot/reachability-metadata.json";
    private static final String PROBLEM = "no.samskaping.spring.boot.internal.problem.Problem";

    /** Which files are in an image anyway: those of services. Those of Spring Boot are read by process-aot. */
    private static final Pattern READ_BY_THE_BUILD = Pattern.compile("META-INF/(services|spring|native-image)/.*");

    /** The library on the class path: jars, or folders in a build without jars. */
    private static final Map<String, Path> LIBRARY = new LinkedHashMap<>();

    /** Surefire has only a jar with a list on the class path, and the list in its own property. */
    private static final String[] CLASS_PATH = System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))
            .split(File.pathSeparator);

    private static JsonNode generated;

    @BeforeAll
    static void findTheLibrary() throws IOException {
        for (String entry : CLASS_PATH) {
            Matcher name = Pattern.compile("samskaping-(model|samson|soimpact|json|charts|spring-boot-starter)\\b")
                    .matcher(entry);
            if (name.find() && !entry.contains("tests.jar") && !entry.contains("test-classes")) {
                LIBRARY.put(name.group(), Path.of(entry));
            }
        }
        assertThat(LIBRARY).hasSize(6);
        try (InputStream in = NativeMetadataTest.class.getClassLoader().getResourceAsStream(GENERATED)) {
            assertThat(in).as("process-aot has not run").isNotNull();
            generated = JSON.readTree(in);
        }
    }

    /** Records the files that are looked up with the class loader of the library, which it defines anew. */
    private static final class RecordingLoader extends URLClassLoader {
        private final Set<String> found = new ConcurrentSkipListSet<>();

        RecordingLoader(URL[] path) {
            super(path, ClassLoader.getPlatformClassLoader());
        }

        @Override
        public URL getResource(String name) {
            return record(name, super.getResource(name));
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            List<URL> all = Collections.list(super.getResources(name));
            all.forEach(url -> record(name, url));
            return Collections.enumeration(all);
        }

        private URL record(String name, URL url) {
            if (url != null
                    && !name.endsWith(".class")
                    && !name.endsWith("/")
                    && LIBRARY.values().stream().anyMatch(part -> url.getPath().contains(part.toString()))) {
                found.add(name);
            }
            return url;
        }
    }

    /** The files of the library that the service looks up while it runs. */
    private static Set<String> lookedUp() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : CLASS_PATH) {
            path.add(Path.of(entry).toUri().toURL());
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Locale locale = Locale.getDefault();
        try (RecordingLoader loader = new RecordingLoader(path.toArray(URL[]::new))) {
            Thread.currentThread().setContextClassLoader(loader);
            Constructor<?> workload =
                    loader.loadClass(NativeWorkload.class.getName()).getDeclaredConstructor();
            workload.setAccessible(true);
            Object statuses = ((Supplier<?>) workload.newInstance()).get();
            assertThat(statuses).isEqualTo(Set.of(200, 400, 404, 422));
            return new TreeSet<>(loader.found);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theFilesThatTheServiceLooksUpAreListed() throws Exception {
        List<Pattern> listed = new ArrayList<>();
        inJars("resource-config.json", "/resources/includes")
                .forEach(include ->
                        listed.add(Pattern.compile(include.get("pattern").asString())));
        generated
                .get("resources")
                .valueStream()
                .filter(each -> each.has("glob"))
                .forEach(each -> listed.add(glob(each.get("glob").asString())));

        Set<String> lookedUp = lookedUp();

        assertThat(listed).as("a list of everything would hide what is missing").noneMatch(pattern -> pattern.matcher(
                        "no/samskaping/other.properties")
                .matches());
        assertThat(lookedUp)
                .filteredOn(name -> !READ_BY_THE_BUILD.matcher(name).matches())
                .hasSizeGreaterThan(40)
                .contains(
                        "META-INF/samskaping/words/no.samskaping.model_nn.properties",
                        "no/samskaping/json/schema/samson-assessment-1.schema.json",
                        "ContributorValidationMessages_nb.properties",
                        "no/samskaping/spring/boot/internal/problem/words_nn.properties")
                .allMatch(name -> listed.stream()
                        .anyMatch(pattern -> pattern.matcher(name).matches()));
    }

    /** A bundle is more than its files: it is listed with its languages. */
    @Test
    void theBundlesAreListedWithTheirLanguages() throws Exception {
        Set<String> listed = new TreeSet<>();
        inJars("resource-config.json", "/bundles").forEach(bundle -> bundle.get("locales")
                .valueStream()
                .forEach(locale -> listed.add(
                        bundle.get("name").asString() + " " + locale.asString().replace("und", ""))));
        Pattern name = Pattern.compile("(?<base>.*?)(?:_(?<locale>[a-z]{2}))?\\.properties");
        Set<String> bundles = new TreeSet<>();
        for (String file : allFiles()) {
            Matcher matcher = name.matcher(file);
            if (matcher.matches() && !file.startsWith("META-INF/") && !file.endsWith("/version.properties")) {
                bundles.add(matcher.group("base").replace('/', '.') + " "
                        + (matcher.group("locale") == null ? "" : matcher.group("locale")));
            }
        }

        assertThat(bundles).hasSizeGreaterThan(5).isSubsetOf(listed);
    }

    /** Jakarta Validation reads the constraints of getters, of the interface and of the class, and calls the getters. */
    @Test
    void thePropertiesWithConstraintsAreListed() throws Exception {
        Set<String> listed = new TreeSet<>();
        for (JsonNode type : generated.get("reflection")) {
            if (type.path("allPublicMethods").asBoolean(false)) {
                listed.add(type.get("type").asString());
            }
        }
        Set<String> needed = new TreeSet<>();
        for (Class<?> type : valueTypes()) {
            if (Arrays.stream(type.getDeclaredMethods()).anyMatch(NativeMetadataTest::isConstrained)) {
                needed.add(type.getName());
                Stream.ofNullable(type.getPermittedSubclasses())
                        .flatMap(Arrays::stream)
                        .forEach(permitted -> needed.add(permitted.getName()));
            }
        }

        assertThat(needed)
                .hasSizeGreaterThan(50)
                .contains(
                        "no.samskaping.model.collaboration.Party",
                        "no.samskaping.model.collaboration.ImmutableParty",
                        "no.samskaping.samson.assessment.ResponseSheet",
                        "no.samskaping.soimpact.indicator.Indicator");
        assertThat(listed).containsAll(needed);
    }

    /** The library's own values are read and written without reflection; these are not. */
    @Test
    void whatJacksonReadsOfRecordsIsListed() throws Exception {
        Class<?> problem =
                SamskapingProblemsAutoConfiguration.class.getClassLoader().loadClass(PROBLEM);
        for (Class<?> type : List.of(problem, Filing.class, Filing.Answer.class)) {
            JsonNode listed = generated
                    .get("reflection")
                    .valueStream()
                    .filter(each -> each.get("type").asString().equals(type.getName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type));
            assertThat(listed.path("allDeclaredConstructors").asBoolean(false)).isTrue();
            assertThat(listed.get("methods").valueStream().map(method -> method.get("name")
                            .asString()))
                    .containsAll(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    /** Services are in an image without being listed, if the classes are there. */
    @Test
    void theServicesExist() throws Exception {
        int services = 0;
        for (String file : allFiles()) {
            if (file.startsWith("META-INF/services/")) {
                Class<?> service = Class.forName(file.substring("META-INF/services/".length()));
                assertThat(ServiceLoader.load(service).stream()
                                .map(provider -> provider.type().getName()))
                        .as(file)
                        .anyMatch(name -> name.startsWith("no.samskaping."));
                services++;
            }
        }
        assertThat(services).isGreaterThanOrEqualTo(3);
    }

    private static boolean isConstrained(Method method) {
        return isConstraint(method) || isConstrained(method.getAnnotatedReturnType());
    }

    private static boolean isConstrained(AnnotatedType type) {
        return isConstraint(type)
                || type instanceof AnnotatedParameterizedType parameterized
                        && Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                                .anyMatch(NativeMetadataTest::isConstrained);
    }

    private static boolean isConstraint(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class));
    }

    /** The public types of the model, SAMSON and SoImpact. */
    private static List<Class<?>> valueTypes() throws Exception {
        Pattern name = Pattern.compile("(no/samskaping/(model|samson|soimpact)/(?!.*internal/).*)\\.class");
        List<Class<?>> types = new ArrayList<>();
        for (String file : allFiles()) {
            Matcher type = name.matcher(file);
            if (type.matches()) {
                types.add(Class.forName(type.group(1).replace('/', '.'), false, DocumentType.class.getClassLoader()));
            }
        }
        return types;
    }

    private static Pattern glob(String glob) {
        return Pattern.compile(Arrays.stream(glob.split("(?<=\\*\\*)|(?=\\*\\*)"))
                .map(part -> part.equals("**")
                        ? ".*"
                        : Arrays.stream(part.split("(?<=\\*)|(?=\\*)"))
                                .map(text -> text.equals("*") ? "[^/]*" : Pattern.quote(text))
                                .reduce("", String::concat))
                .reduce("", String::concat));
    }

    private static Collection<JsonNode> inJars(String file, String pointer) throws IOException {
        List<JsonNode> elements = new ArrayList<>();
        for (String artifact : LIBRARY.keySet()) {
            try (InputStream in =
                    NativeMetadataTest.class.getClassLoader().getResourceAsStream(HOME + artifact + "/" + file)) {
                assertThat(in).as(artifact).isNotNull();
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                JSON.readTree(text).at(pointer).valueStream().forEach(elements::add);
            }
        }
        return elements;
    }

    private static Set<String> allFiles() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path part : LIBRARY.values()) {
            if (Files.isDirectory(part)) {
                try (Stream<Path> files = Files.walk(part)) {
                    files.filter(Files::isRegularFile)
                            .forEach(file ->
                                    names.add(part.relativize(file).toString().replace('\\', '/')));
                }
            } else {
                try (JarFile jar = new JarFile(part.toFile())) {
                    jar.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
                }
            }
        }
        return names;
    }
}
