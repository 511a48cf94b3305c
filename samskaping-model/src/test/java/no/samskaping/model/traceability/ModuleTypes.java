package no.samskaping.model.traceability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module of the library consists of, read from the folder or jar that one of its classes came from. */
public final class ModuleTypes {
    private ModuleTypes() {}

    /**
     * The public types of a module's API: all but nested builders and the internal package.
     *
     * @param anchor any class of the module
     * @return the types, by package and then by name
     */
    public static List<Class<?>> of(Class<?> anchor) {
        return in(anchor, root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file)
                                .toString()
                                .replaceAll("[/\\\\]", ".")
                                .replaceAll("\\.class$", ""))
                        .filter(name -> !name.endsWith("-info") && !name.contains("$") && !name.contains(".internal."))
                        .<Class<?>>map(name -> load(name, anchor))
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .sorted(Comparator.<Class<?>, String>comparing(Class::getPackageName)
                                .thenComparing(Class::getSimpleName))
                        .toList();
            }
        });
    }

    /**
     * The text of every file that a module ships and whose path ends in a suffix.
     *
     * @param anchor any class of the module
     * @param suffix how the path ends
     * @return the texts by path
     */
    public static Map<String, String> texts(Class<?> anchor, String suffix) {
        return in(anchor, root -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(suffix))
                        .collect(Collectors.toMap(file -> root.relativize(file).toString(), ModuleTypes::read));
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name, Class<?> anchor) {
        try {
            return Class.forName(name, false, anchor.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static <T> T in(Class<?> anchor, Reading<T> reading) {
        try {
            URI place =
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return reading.from(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return reading.from(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        T from(Path root) throws IOException;
    }
}
