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

/** The types and files of a module, read from the folder or jar of one of its classes. */
public final class ModuleTypes {
    private ModuleTypes() {}

    /**
     * Returns the public types of a module's API, without nested types and internal packages.
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
     * Returns the texts of a module's files whose paths end in a suffix.
     *
     * @param anchor any class of the module
     * @param suffix the suffix
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

    private static <T> T in(Class<?> anchor, Reader<T> reader) {
        try {
            URI place =
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return reader.read(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return reader.read(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reader<T> {
        T read(Path root) throws IOException;
    }
}
