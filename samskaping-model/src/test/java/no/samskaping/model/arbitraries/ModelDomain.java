package no.samskaping.model.arbitraries;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * All generators of the model, for {@code @ForAll} parameters: {@code @Domain(ModelDomain.class)} on a test class.
 *
 * <p>A {@code Collaboration} is a draft here; {@link ModelArbitraries#collaborations()} generates collaborations without
 * broken references. Add {@code @Domain(DomainContext.Global.class)} for parameters of other types.
 */
public class ModelDomain implements DomainContext {
    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return ModelArbitraries.all().entrySet().stream()
                .map(ModelDomain::provider)
                .toList();
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return Set.of();
    }

    private static ArbitraryProvider provider(Map.Entry<Class<?>, Arbitrary<?>> entry) {
        return new ArbitraryProvider() {
            @Override
            public boolean canProvideFor(TypeUsage target) {
                return target.isOfType(entry.getKey());
            }

            @Override
            public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
                return Set.of(entry.getValue());
            }
        };
    }
}
