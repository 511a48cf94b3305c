package no.samskaping.json;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.model.term.Term;
import no.samskaping.samson.scoring.ConfidentialScorecard;
import no.samskaping.soimpact.ImpactChain;

/** Finds the classes of the published modules. */
public final class LibraryClasses {
    private LibraryClasses() {}

    /** All enums of terms. */
    public static List<Class<?>> terms() {
        return of(Term.class, ConfidentialScorecard.class, ImpactChain.class).stream()
                .filter(type -> type.isEnum() && EnumTerm.class.isAssignableFrom(type))
                .toList();
    }

    /** All classes in the jars or folders that contain a class. */
    public static List<Class<?>> of(Class<?>... anchors) {
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
