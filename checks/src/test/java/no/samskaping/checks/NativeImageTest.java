package no.samskaping.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The jars tell native images what they load by name: files, and the methods that a {@code HiddenFactory} finds. A native
 * image without them has no words, no schemas and no scorecards.
 */
class NativeImageTest {
    private static final String HIDDEN_FACTORY = "no.samskaping.model.internal.access.HiddenFactory";

    static List<Pom> jars() {
        return Build.jars();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyFileThatIsLoadedIsListed(Pom pom) throws IOException {
        List<Pattern> patterns = list(pom, "resource-config.json", "/resources/includes").stream()
                .map(include -> Pattern.compile(include.at("/pattern").asString()))
                .toList();
        List<String> files;
        try (JarFile jar = new JarFile(pom.made(".jar").toFile())) {
            files = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/") && !name.endsWith(".class"))
                    .filter(name -> !name.startsWith("META-INF/") || name.startsWith("META-INF/samskaping/"))
                    .toList();
        }

        assertThat(files).isNotEmpty().allMatch(name -> patterns.stream()
                .anyMatch(pattern -> pattern.matcher(name).matches()));
        assertThat(patterns).isNotEmpty().allMatch(pattern -> files.stream()
                .anyMatch(name -> pattern.matcher(name).matches()));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyMethodThatIsFoundByNameIsListed(Pom pom) throws Exception {
        List<Method> listed = new ArrayList<>();
        for (JsonNode type : list(pom, "reflect-config.json", "")) {
            Class<?> home = Class.forName(type.at("/name").asString());
            for (JsonNode method : type.get("methods")) {
                listed.add(home.getDeclaredMethod(
                        method.at("/name").asString(),
                        method.get("parameterTypes")
                                .valueStream()
                                .map(JsonNode::asString)
                                .map(NativeImageTest::type)
                                .toArray(Class<?>[]::new)));
            }
        }

        assertThat(listed.stream().map(Method::getReturnType).map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(factories(pom.made(".jar")));
    }

    /** The types that the jar makes with hidden factories: each factory is a static field. */
    private static List<String> factories(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return new ClassFileImporter()
                    .importJar(jar).stream()
                            .flatMap(type -> type.getFields().stream())
                            .filter(field -> field.getRawType().getName().equals(HIDDEN_FACTORY))
                            .map(NativeImageTest::argument)
                            .toList();
        }
    }

    private static String argument(JavaField field) {
        String type = field.getType().getName();
        return field.getType().getAllInvolvedRawTypes().stream()
                .map(raw -> raw.getName())
                .filter(name -> !name.equals(HIDDEN_FACTORY))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type));
    }

    private static Class<?> type(String name) {
        if (name.equals("int")) {
            return int.class;
        }
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    /** The elements of a list in a file for native images; none if the jar has no such file. */
    private static List<JsonNode> list(Pom pom, String file, String pointer) throws IOException {
        String name = "META-INF/native-image/no.samskaping/" + pom.artifactId() + "/" + file;
        try (JarFile jar = new JarFile(pom.made(".jar").toFile())) {
            Optional<ZipEntry> entry = Optional.ofNullable(jar.getEntry(name));
            if (entry.isEmpty()) {
                return List.of();
            }
            try (InputStream in = jar.getInputStream(entry.get())) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return JsonMapper.shared()
                        .readTree(text)
                        .at(pointer)
                        .valueStream()
                        .toList();
            }
        }
    }
}
