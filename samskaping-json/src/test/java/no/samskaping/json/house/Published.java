package no.samskaping.json.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Set;
import no.samskaping.json.SamskapingJson;
import no.samskaping.model.Term;
import no.samskaping.samson.Scorecard;
import no.samskaping.soimpact.ImpactChain;

/** The classes of the four published modules, as they lie in their jars. */
final class Published {
    static final JavaClasses CLASSES = read();

    private Published() {}

    private static JavaClasses read() {
        Set<Location> places = new LinkedHashSet<>();
        for (Class<?> anchor : Set.of(Term.class, Scorecard.class, ImpactChain.class, SamskapingJson.class)) {
            places.add(place(anchor));
        }
        return new ClassFileImporter().importLocations(places);
    }

    private static Location place(Class<?> anchor) {
        try {
            URI place =
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Location.of(place.getPath().endsWith(".jar") ? URI.create("jar:" + place + "!/") : place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
