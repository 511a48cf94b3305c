package no.samskaping.checks;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types and packages that a module exports to all.
 *
 * @param module its descriptor
 * @param packages its exported packages, by name
 * @param types the types that users can name, by package and name
 */
record OpenTypes(ModuleDescriptor module, List<Package> packages, List<Class<?>> types) {
    private static final String PACKAGE = "package-info";

    static OpenTypes of(Path jar) throws IOException {
        ModuleReference module = ModuleFinder.of(jar).findAll().iterator().next();
        Set<String> exported = exported(module.descriptor());
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            List<Class<?>> classes = files.filter(file -> file.endsWith(".class"))
                    .filter(file -> exported.contains(packageOf(file)))
                    .sorted()
                    .map(OpenTypes::load)
                    .collect(Collectors.toList());
            List<Package> packages = classes.stream()
                    .filter(type -> type.getSimpleName().equals(PACKAGE))
                    .map(Class::getPackage)
                    .sorted(Comparator.comparing(Package::getName))
                    .toList();
            ApiText api = new ApiText(exported);
            List<Class<?>> types = classes.stream()
                    .filter(type -> !type.isSynthetic() && api.isAccessible(type))
                    .sorted(Comparator.comparing((Class<?> type) -> type.getPackageName())
                            .thenComparing(Class::getName))
                    .collect(Collectors.toList());
            return new OpenTypes(module.descriptor(), packages, types);
        }
    }

    /** Returns the names of the packages that are exported to all modules. */
    Set<String> exported() {
        return exported(module);
    }

    private static Set<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static String packageOf(String file) {
        return file.substring(0, Math.max(file.lastIndexOf('/'), 0)).replace('/', '.');
    }

    /** Loads a class from the class path, which also has the types that it refers to. */
    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, OpenTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("checks/pom.xml lacks the module with " + name, e);
        }
    }
}
