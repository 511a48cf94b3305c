package no.samskaping.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the reading is divided between tasks. It does not change the result.
 *
 * @param sliceBytes the size of a slice of a file
 * @param tasks the number of tasks; 0 to choose it by the size of the input and the cluster
 */
record Plan(long sliceBytes, int tasks) {
    /** The size of Hadoop's blocks. */
    static final Plan DEFAULT = new Plan(128L << 20, 0);

    /**
     * The slices that a task reads.
     *
     * @param slices the slices
     */
    record Share(ArrayList<Slice> slices) implements Serializable {}

    /** Distributes the slices of folders, large ones first, so that all tasks have about the same amount of work. */
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
