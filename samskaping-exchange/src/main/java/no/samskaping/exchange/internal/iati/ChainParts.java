package no.samskaping.exchange.internal.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samskaping.soimpact.ImpactChain;
import no.samskaping.soimpact.indicator.Baseline;
import no.samskaping.soimpact.indicator.Indicator;
import no.samskaping.soimpact.indicator.Measurement;
import no.samskaping.soimpact.indicator.Target;

/** The indicators and values of an activity, as far as it is read. */
public final class ChainParts {
    private record Placed<T>(T value, int position) {}

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Placed<Baseline>> baselines = new ArrayList<>();
    private final List<Placed<Target>> targets = new ArrayList<>();
    private final List<Placed<Measurement>> measurements = new ArrayList<>();

    public void add(Indicator indicator) {
        indicators.add(indicator);
    }

    public void add(Baseline baseline, Optional<Integer> position) {
        baselines.add(placed(baseline, position));
    }

    public void add(Target target, Optional<Integer> position) {
        targets.add(placed(target, position));
    }

    public void add(Measurement measurement, Optional<Integer> position) {
        measurements.add(placed(measurement, position));
    }

    /** Adds the values of others. */
    public void addAll(ChainParts others) {
        baselines.addAll(others.baselines);
        targets.addAll(others.targets);
        measurements.addAll(others.measurements);
    }

    /** Without a position, as in an activity that another program wrote, a value is after those with one, in the order of the file. */
    private static <T> Placed<T> placed(T value, Optional<Integer> position) {
        return new Placed<>(value, position.orElse(Integer.MAX_VALUE));
    }

    public void into(ImpactChain.Builder chain) {
        chain.indicators(indicators)
                .baselines(inOrder(baselines))
                .targets(inOrder(targets))
                .measurements(inOrder(measurements));
    }

    private static <T> List<T> inOrder(List<Placed<T>> placed) {
        List<Placed<T>> sorted = new ArrayList<>(placed);
        sorted.sort(Comparator.comparingInt(Placed::position));
        return sorted.stream().map(Placed::value).toList();
    }
}
