package no.samskaping.model.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import no.samskaping.model.CoreValue;
import no.samskaping.model.municipality.MunicipalityStep;
import no.samskaping.model.term.Language;
import no.samskaping.model.term.Term;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts are found in a jar, on the class path and on the module path, with their Norwegian letters. */
class PackagedWordsTest {
    @TempDir
    private static Path folder;

    private static Path jar;

    @BeforeAll
    static void pack() throws Exception {
        Path classes = Path.of(
                Term.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        jar = folder.resolve("model.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> entries = Files.walk(classes)) {
            for (Path entry : (Iterable<Path>) entries.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(entry).toString().replace('\\', '/')));
                Files.copy(entry, out);
            }
        }
    }

    @Test
    void onTheClassPath() throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> type = loader.loadClass(CoreValue.class.getName());
            assertThat(type.getModule().isNamed()).isFalse();
            assertThat(words(type)).isEqualTo(words(CoreValue.class));
        }
    }

    @Test
    void onTheModulePath() throws Exception {
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(jar), ModuleFinder.of(), Set.of("no.samskaping.model"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("no.samskaping.model");
        Class<?> type = loader.loadClass(CoreValue.class.getName());
        assertThat(type).isNotSameAs(CoreValue.class);
        assertThat(type.getModule().isNamed()).isTrue();
        assertThat(words(type)).isEqualTo(words(CoreValue.class));
    }

    @Test
    void norwegianLettersSurvive() throws Exception {
        assertThat(CoreValue.OPENNESS.label(Locale.forLanguageTag("nb"))).isEqualTo("\u00c5penhet");
        String words = String.join("", words(CoreValue.class)) + String.join("", words(MunicipalityStep.class));
        assertThat(words).contains("\u00e6", "\u00f8", "\u00e5").doesNotContain("\u00c3", "\ufffd");
    }

    @Test
    void theseTestsRunOnTheModulePath() {
        assertThat(Term.class.getModule().isNamed()).isTrue();
    }

    private static List<String> words(Class<?> type) throws ReflectiveOperationException {
        Method label = type.getMethod("label", Locale.class);
        Method description = type.getMethod("description", Locale.class);
        Stream.Builder<String> words = Stream.builder();
        for (Object constant : type.getEnumConstants()) {
            for (Language language : Language.values()) {
                words.add((String) label.invoke(constant, language.getLocale()));
                words.add((String) description.invoke(constant, language.getLocale()));
            }
        }
        return words.build().toList();
    }
}
