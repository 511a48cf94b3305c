package no.samskaping.checks.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import no.samskaping.charts.Page;
import no.samskaping.exchange.table.CsvFormat;
import no.samskaping.json.DocumentType;
import no.samskaping.model.term.Term;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.soimpact.ImpactChain;

/** The class files of the published modules. */
final class Published {
    private static final List<URI> MODULE_LOCATIONS = List.of(
            location(Term.class),
            location(Scorer.class),
            location(ImpactChain.class),
            location(DocumentType.class),
            location(Page.class),
            location(CsvFormat.class),
            location(starter()));

    static final JavaClasses CLASSES = new ClassFileImporter()
            .importLocations(
                    MODULE_LOCATIONS.stream().map(Published::importable).toList());

    private Published() {}

    static List<ModuleDescriptor> modules() {
        return MODULE_LOCATIONS.stream()
                .map(location -> ModuleFinder.of(Path.of(location)).findAll())
                .map(found -> found.iterator().next().descriptor())
                .toList();
    }

    private static Location importable(URI location) {
        return Location.of(location.getPath().endsWith(".jar") ? URI.create("jar:" + location + "!/") : location);
    }

    /** By name, since Spring, whose types it uses, is not on the class path of the checks. */
    private static Class<?> starter() {
        try {
            return Class.forName(
                    "no.samskaping.spring.boot.SamskapingWebAutoConfiguration",
                    false,
                    Published.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI location(Class<?> type) {
        try {
            return type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
