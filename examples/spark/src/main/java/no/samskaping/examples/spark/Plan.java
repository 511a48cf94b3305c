package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the reading is shared out. It changes no bit of the result.
 *
 * @param sliceBytes how large the pieces of a file are
 * @param tasks how many tasks read; 0 for as many as the bytes and the cluster ask for
 */
record Plan(long sliceBytes, int tasks) {
    /** As Hadoop cuts its files. */
    static final Plan USUAL = new Plan(128L << 20, 0);

    /**
     * What a task reads.
     *
     * @param slices the slices
     */
    record Share(ArrayList<Slice> slices) implements Serializable {}

    /** Deals the slices of folders out, large ones first, so that every task has about as much to do. */
    List<Share> shares(List<Folder> folders, int atOnce) {
        List<Slice> slices = new ArrayList<>();
        folders.forEach(folder -> slices.addAll(folder.slices(sliceBytes)));
        slices.sort(Comparator.comparingLong(Slice::length).reversed());
        List<Share> shares = new ArrayList<>();
        for (int task = 0; task < count(slices, atOnce); task++) {
            shares.add(new Share(new ArrayList<>()));
        }
        for (int i = 0; i < slices.size(); i++) {
            shares.get(i % shares.size()).slices().add(slices.get(i));
        }
        return shares;
    }

    private int count(List<Slice> slices, int atOnce) {
        long bytes = slices.stream().mapToLong(Slice::length).sum();
        long wanted = tasks > 0 ? tasks : Math.max(atOnce, bytes / sliceBytes);
        return (int) Math.max(1, Math.min(wanted, slices.size()));
    }
}
