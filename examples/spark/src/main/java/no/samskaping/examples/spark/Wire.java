package no.samskaping.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.util.List;
import no.samskaping.samson.Tally;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * What crosses the wire, for clusters whose data are serialized with Kryo.
 *
 * <p>Left to itself, Kryo would copy fields: a tally would lose its counts, which are transient since it has a form of its
 * own, and records cannot be filled that way at all. Here it is told to do as Java does.
 */
public final class Wire implements KryoRegistrator {
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

    /** Made by Spark, by name. */
    public Wire() {}

    /** Has every Kryo of an application know these types; what it knows already stays. */
    static SparkConf addTo(SparkConf conf) {
        String others = conf.get(REGISTRATORS, "");
        return conf.set(REGISTRATORS, others.isEmpty() ? Wire.class.getName() : others + "," + Wire.class.getName());
    }

    @Override
    public void registerClasses(Kryo kryo) {
        TYPES.forEach(type -> kryo.register(type, new JavaSerializer()));
    }
}
