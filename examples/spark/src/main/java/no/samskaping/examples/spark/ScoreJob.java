package no.samskaping.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.samskaping.json.SamskapingJson;
import no.samskaping.json.SamskapingJsonException;
import no.samskaping.samson.Instrument;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * Scores the assessments below a folder: each stands in a folder of its own, {@code assessment.json} without sheets and
 * the sheets beside it, one a line, in {@code *.jsonl} or {@code *.jsonl.gz}.
 *
 * <p>Two folders of text files come out: {@code scorecards}, what may be shown of each scorecard, one document a line; and
 * {@code report}, what became of each folder and of its lines. Both are in the order of the folders' names.
 */
public final class ScoreJob {
    private static final String SCORECARDS = "scorecards";
    private static final String REPORT = "report";

    /** All was read; the report says what came of it. */
    static final int DONE = 0;

    /** The command was refused, and nothing was written. */
    static final int REFUSED = 2;

    private ScoreJob() {}

    /**
     * Runs the job, and ends the virtual machine where it is refused.
     *
     * @param args input, output and, where it is not the standard one, the instrument
     */
    public static void main(String[] args) {
        int exit = REFUSED;
        if (args.length == 2 || args.length == 3) {
            SparkConf conf = Wire.addTo(new SparkConf().setIfMissing("spark.app.name", "samskaping"));
            try (JavaSparkContext spark = new JavaSparkContext(conf)) {
                exit = run(spark, List.of(args));
            }
        } else {
            System.err.println("Usage: <input folder> <output folder> [<instrument.json>]");
        }
        if (exit != DONE) {
            System.exit(exit);
        }
    }

    /** Runs the job on what was asked for, and says what came of it. */
    static int run(JavaSparkContext spark, List<String> args) {
        try {
            Instrument instrument = args.size() < 3
                    ? Instrument.standard()
                    : instrument(new Path(args.get(2)), spark.hadoopConfiguration());
            System.out.println(run(
                    spark,
                    new Path(args.get(0)),
                    new Path(args.get(1)),
                    new InstrumentDocument(instrument),
                    Plan.USUAL));
            return DONE;
        } catch (IOException | SamskapingJsonException e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
    }

    /**
     * Runs the job.
     *
     * @param spark where
     * @param input a folder of folders
     * @param output a folder that does not exist yet
     * @param instrument the instrument that was answered
     * @param plan how the work is shared out
     * @return what came of it, in numbers
     * @throws IOException if the input cannot be read or the output exists
     */
    static Totals run(JavaSparkContext spark, Path input, Path output, InstrumentDocument instrument, Plan plan)
            throws IOException {
        // Spark would find out only when all has been counted.
        if (output.getFileSystem(spark.hadoopConfiguration()).exists(output)) {
            throw new IOException("Exists already: " + output);
        }
        JavaPairRDD<String, Outcome> outcomes =
                Scoring.outcomes(spark, input, instrument, plan).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            JavaPairRDD<String, Outcome> inOrder = outcomes.sortByKey();
            inOrder.values()
                    .filter(Outcome::isScored)
                    .map(Outcome::scorecard)
                    .saveAsTextFile(new Path(output, SCORECARDS).toString());
            inOrder.values().map(Report::line).saveAsTextFile(new Path(output, REPORT).toString());
            return outcomes.values().treeAggregate(Totals.NOTHING, Totals::add, Totals::merge);
        } finally {
            outcomes.unpersist();
        }
    }

    private static Instrument instrument(Path path, Configuration hadoop) throws IOException {
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            return SamskapingJson.read(in, Instrument.class);
        }
    }
}
