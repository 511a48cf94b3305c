package no.samskaping.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import no.samskaping.json.DocumentType;
import no.samskaping.json.problem.InputException;
import no.samskaping.samson.instrument.Instrument;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * Scores the assessments below a folder. Each assessment has a folder of its own, with {@code assessment.json} without
 * sheets, and the sheets, one per line, in {@code *.jsonl} or {@code *.jsonl.gz}.
 *
 * <p>Writes two folders of text files: {@code scorecards}, with one scorecard per line, as far as it may be shown; and {@code
 * report}, with one line of JSON about each folder and its lines. Both are in the order of the folders' names.
 */
public final class ScoreJob {
    private static final String SCORECARDS = "scorecards";
    private static final String REPORT = "report";

    /** All folders were read; the report has the results. */
    static final int DONE = 0;

    /** The command is invalid, and nothing was written. */
    static final int REFUSED = 2;

    private ScoreJob() {}

    /**
     * Runs the job, and exits the JVM with an exit code if the command is invalid.
     *
     * @param args the input, the output and optionally the instrument, by default the standard one
     */
    public static void main(String[] args) {
        int exit = REFUSED;
        if (args.length == 2 || args.length == 3) {
            SparkConf conf = KryoTypes.addTo(new SparkConf().setIfMissing("spark.app.name", "samskaping"));
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

    /** Runs the job and prints the totals. */
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
                    Plan.DEFAULT));
            return DONE;
        } catch (IOException | InputException e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
    }

    /**
     * Runs the job.
     *
     * @param spark the cluster
     * @param input a folder with the folders of assessments
     * @param output a folder that does not exist yet
     * @param instrument the instrument of all assessments
     * @param plan how the work is divided
     * @return the totals
     * @throws IOException if the input cannot be read or the output exists
     */
    static Totals run(JavaSparkContext spark, Path input, Path output, InstrumentDocument instrument, Plan plan)
            throws IOException {
        // Spark would only notice this after all sheets were counted.
        if (output.getFileSystem(spark.hadoopConfiguration()).exists(output)) {
            throw new IOException("The output already exists: " + output);
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
            return DocumentType.INSTRUMENT.read(in);
        }
    }
}
