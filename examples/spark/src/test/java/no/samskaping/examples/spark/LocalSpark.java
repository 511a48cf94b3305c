package no.samskaping.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark in this JVM, with two tasks at once; data and closures are serialized as on a cluster. */
final class LocalSpark {
    private LocalSpark() {}

    static JavaSparkContext start() {
        return new JavaSparkContext(KryoTypes.addTo(conf()));
    }

    /** Starts Spark with Kryo, which accepts registered types only. */
    static JavaSparkContext startWithKryo() {
        return new JavaSparkContext(
                KryoTypes.addTo(conf().set("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                        .set("spark.kryo.registrationRequired", "true")));
    }

    private static SparkConf conf() {
        return new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.local.dir", "target/spark");
    }
}
