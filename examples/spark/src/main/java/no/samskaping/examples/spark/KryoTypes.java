package no.samskaping.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.util.List;
import no.samskaping.samson.scoring.Tally;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Registers the types of this job with Kryo, for clusters that serialize data with it.
 *
 * <p>By default, Kryo copies fields: a tally would lose its counts, which are transient because it has a binary form of its
 * own, and records cannot be copied in that way. Therefore Java serialization is used for these types.
 */
public final class KryoTypes implements KryoRegistrator {
    private static final String REGISTRATORS = "spark.kryo.registrator";

    private static final List<Class<?>> TYPES = List.of(
            Counted.class,
            Folder.class,
            Frame.class,
            Frame[].class,
            Outcome.class,
            Outcome[].class,
            Plan.Share.class,
            Slice.class,
            Tally.class,
            Totals.class);

    /** Spark creates it by name. */
    public KryoTypes() {}

    /** Adds this registrator to the configuration of an application, after those that are configured already. */
    static SparkConf addTo(SparkConf conf) {
        String others = conf.get(REGISTRATORS, "");
        return conf.set(
                REGISTRATORS, others.isEmpty() ? KryoTypes.class.getName() : others + "," + KryoTypes.class.getName());
    }

    @Override
    public void registerClasses(Kryo kryo) {
        TYPES.forEach(type -> kryo.register(type, new JavaSerializer()));
    }
}
