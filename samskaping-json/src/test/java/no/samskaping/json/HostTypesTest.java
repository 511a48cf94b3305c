package no.samskaping.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samskaping.json.internal.binding.TypeBindings;
import no.samskaping.json.internal.codec.Codec;
import no.samskaping.model.finding.Rule;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Term;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;

/** Mappers know all types that have a JSON form, and no types of the application. */
class HostTypesTest {
    private enum OwnTerm implements EnumTerm {
        OWN
    }

    @Test
    void everyTermIsBound() {
        List<Class<?>> terms = classesOf(Term.class, ConfidentialScorecard.class, ImpactChain.class).stream()
                .filter(type -> type.isEnum() && EnumTerm.class.isAssignableFrom(type))
                .toList();

        assertThat(terms).hasSizeGreaterThan(40).allSatisfy(type -> {
            assertThat(TypeBindings.of(type)).isPresent();
            assertThat(TypeBindings.isLibraryType(type)).isTrue();
        });
    }

    @Test
    void everyPublicPackageIsKnown() {
        assertThat(classesOf(Term.class, ConfidentialScorecard.class, ImpactChain.class).stream()
                        .filter(type -> !(type.getPackageName() + ".").contains(".internal."))
                        .filter(type -> !type.getPackageName().endsWith(".source")))
                .allMatch(TypeBindings::isLibraryType);
    }

    @Test
    void everyTypeWithACodecIsBound() {
        List<Class<?>> shaped = new ArrayList<>();
        for (Class<?> home : classesOf(TypeBindings.class)) {
            for (Field field : home.getDeclaredFields()) {
                if (Codec.class.isAssignableFrom(field.getType())
                        && field.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> argument
                        && TypeBindings.isLibraryType(argument)) {
                    shaped.add(argument);
                }
            }
        }

        assertThat(shaped).hasSizeGreaterThan(35).allMatch(type -> TypeBindings.of(type)
                .isPresent());
    }

    @Test
    void otherTypesAreNotBound() {
        Rule rule = no.samskaping.model.finding.ValueRule.values()[0];

        assertThat(TypeBindings.of(OwnTerm.class)).isEmpty();
        assertThat(TypeBindings.isLibraryType(OwnTerm.class)).isFalse();
        assertThat(TypeBindings.of(String.class)).isEmpty();
        assertThat(TypeBindings.of(Object.class)).isEmpty();
        assertThat(TypeBindings.of(Term.class)).isEmpty();
        assertThat(TypeBindings.of(rule.getClass())).isEmpty();
    }

    private static List<Class<?>> classesOf(Class<?>... anchors) {
        return Stream.of(anchors)
                .<Class<?>>flatMap(anchor -> classesBeside(anchor).stream())
                .toList();
    }

    /** All classes of the jar or the folder that contains a class. */
    private static List<Class<?>> classesBeside(Class<?> anchor) {
        try {
            Path place = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return classesBelow(place, anchor);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return classesBelow(jar.getPath("/"), anchor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classesBelow(Path root, Class<?> anchor) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> name.startsWith("no/samskaping/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(name -> load(name, anchor))
                    .toList();
        }
    }

    private static Class<?> load(String name, Class<?> anchor) {
        try {
            return Class.forName(name, false, anchor.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "No class %s", name), e);
        }
    }
}
