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
import no.samskaping.json.bind.Types;
import no.samskaping.json.shape.Shape;
import no.samskaping.model.EnumTerm;
import no.samskaping.model.Term;
import no.samskaping.model.review.Rule;
import no.samskaping.samson.Scorecard;
import no.samskaping.soimpact.ImpactChain;
import org.junit.jupiter.api.Test;

/** Hosts get all that has a form, and nothing of their own is taken for ours. */
class HostTypesTest {
    private enum OwnTerm implements EnumTerm {
        OWN
    }

    @Test
    void everyTermIsBound() {
        List<Class<?>> terms = classesOf(Term.class, Scorecard.class, ImpactChain.class).stream()
                .filter(type -> type.isEnum() && EnumTerm.class.isAssignableFrom(type))
                .toList();

        assertThat(terms).hasSizeGreaterThan(40).allSatisfy(type -> {
            assertThat(Types.of(type)).isPresent();
            assertThat(Types.isOwn(type)).isTrue();
        });
    }

    @Test
    void everyPackageIsKnown() {
        assertThat(classesOf(Term.class, Scorecard.class, ImpactChain.class).stream()
                        .filter(type -> !(type.getPackageName() + ".").contains(".internal."))
                        .filter(type -> !type.getPackageName().endsWith(".source")))
                .allMatch(Types::isOwn);
    }

    @Test
    void everyShapeOfATypeIsBound() {
        List<Class<?>> shaped = new ArrayList<>();
        for (Class<?> home : classesOf(Types.class)) {
            for (Field field : home.getDeclaredFields()) {
                if (Shape.class.isAssignableFrom(field.getType())
                        && field.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> argument
                        && Types.isOwn(argument)) {
                    shaped.add(argument);
                }
            }
        }

        assertThat(shaped).hasSizeGreaterThan(35).allMatch(type -> Types.of(type)
                .isPresent());
    }

    @Test
    void whatIsTheHostsIsNotBound() {
        Rule rule = no.samskaping.model.review.ValueRule.values()[0];

        assertThat(Types.of(OwnTerm.class)).isEmpty();
        assertThat(Types.isOwn(OwnTerm.class)).isFalse();
        assertThat(Types.of(String.class)).isEmpty();
        assertThat(Types.of(Object.class)).isEmpty();
        assertThat(Types.of(Term.class)).isEmpty();
        assertThat(Types.of(rule.getClass())).isEmpty();
    }

    private static List<Class<?>> classesOf(Class<?>... anchors) {
        return Stream.of(anchors)
                .<Class<?>>flatMap(anchor -> classesBeside(anchor).stream())
                .toList();
    }

    /** All classes of the jar or the folder that holds a class. */
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
