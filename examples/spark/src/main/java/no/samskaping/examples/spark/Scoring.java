package no.samskaping.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import no.samskaping.json.lines.JsonLines;
import no.samskaping.samson.scoring.Scorer;
import no.samskaping.samson.scoring.ScoringRules;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** Counts and scores the sheets of many assessments on a cluster, with exactly the same result as in one JVM. */
final class Scoring implements Serializable {
    private static final long serialVersionUID = 1L;

    private final InstrumentDocument instrument;
    private final Broadcast<SerializableConfiguration> hadoop;

    private Scoring(InstrumentDocument instrument, Broadcast<SerializableConfiguration> hadoop) {
        this.instrument = instrument;
        this.hadoop = hadoop;
    }

    /** Returns the result of each folder below the input, by its name. */
    static JavaPairRDD<String, Outcome> outcomes(
            JavaSparkContext spark, Path input, InstrumentDocument instrument, Plan plan) throws IOException {
        Configuration hadoop = spark.hadoopConfiguration();
        Scoring scoring = new Scoring(instrument, spark.broadcast(new SerializableConfiguration(hadoop)));
        List<Frame> frames = scoring.frames(spark, Folder.below(input.getFileSystem(hadoop), input));
        JavaPairRDD<String, Counted> counted = scoring.counted(spark, frames, plan);
        return parallelize(spark, frames)
                .mapToPair(frame -> new Tuple2<>(frame.folder().name(), frame))
                .leftOuterJoin(counted)
                .mapValues(found -> scoring.outcome(found._1, found._2.orElse(scoring.nothing())));
    }

    /** Reads all frames first, and sends them to the driver, so that lines that cannot be scored are not read. */
    private List<Frame> frames(JavaSparkContext spark, List<Folder> folders) {
        return Frame.withUniqueIds(parallelize(spark, folders)
                .map(folder -> Frame.read(folder, instrument.get(), configuration()))
                .collect());
    }

    private JavaPairRDD<String, Counted> counted(JavaSparkContext spark, List<Frame> frames, Plan plan) {
        List<Folder> folders =
                frames.stream().filter(Frame::isUsable).map(Frame::folder).toList();
        List<Plan.Share> shares = plan.shares(folders, spark.defaultParallelism());
        return spark.parallelize(shares, shares.size())
                .flatMap(share -> share.slices().iterator())
                .mapToPair(slice -> new Tuple2<>(slice.folder(), slice))
                .aggregateByKey(nothing(), this::count, Counted::merge);
    }

    /** Counts directly from the bytes of the slice, without objects for the sheets. */
    private Counted count(Counted counted, Slice slice) throws IOException {
        try (InputStream lines = slice.open(configuration())) {
            return counted.add(slice, JsonLines.tally(lines, instrument.get()));
        } catch (IOException | RuntimeException e) {
            throw new IOException("Cannot read " + slice, e);
        }
    }

    private Outcome outcome(Frame frame, Counted counted) {
        return frame.isUsable()
                ? Outcome.of(frame, counted, instrument.get(), Scorer.of(instrument.get(), ScoringRules.standard()))
                : Outcome.refused(frame);
    }

    private Counted nothing() {
        return Counted.nothing(instrument.get());
    }

    private Configuration configuration() {
        return hadoop.value().value();
    }

    private static <T> JavaRDD<T> parallelize(JavaSparkContext spark, List<T> all) {
        return spark.parallelize(all, Math.max(1, Math.min(all.size(), spark.defaultParallelism())));
    }
}
