package no.samskaping.examples.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A folder with an assessment without its sheets, and files with the sheets. The folder decides which assessment a line
 * belongs to.
 *
 * @param name its path relative to the input
 * @param frame the path of the assessment, or empty if there is none
 * @param files the files with sheets, one sheet per line
 */
record Folder(String name, String frame, List<SheetFile> files) implements Serializable {
    /** The assessment, with an empty list of sheets. */
    static final String FRAME = "assessment.json";

    private static final String LINES = ".jsonl";

    /** Finds all folders below the input that contain an assessment or sheets. */
    static List<Folder> below(FileSystem system, Path input) throws IOException {
        Path root = system.resolvePath(input);
        SortedMap<String, Folder> folders = new TreeMap<>();
        RemoteIterator<LocatedFileStatus> found = system.listFiles(root, true);
        while (found.hasNext()) {
            LocatedFileStatus file = found.next();
            Path path = file.getPath();
            String name = root.toUri().relativize(path.getParent().toUri()).getPath();
            if (path.getName().equals(FRAME)) {
                folders.merge(name, new Folder(name, path.toString(), List.of()), Folder::with);
            } else if (isSheets(path)) {
                SheetFile sheets = new SheetFile(path.toString(), file.getLen());
                folders.merge(name, new Folder(name, "", List.of(sheets)), Folder::with);
            }
        }
        return List.copyOf(folders.values());
    }

    private static boolean isSheets(Path path) {
        // For Hadoop, files that begin with a dot or an underscore are not data.
        boolean hidden = path.getName().startsWith(".") || path.getName().startsWith("_");
        return !hidden && (path.getName().endsWith(LINES) || path.getName().endsWith(LINES + SheetFile.GZIP));
    }

    private Folder with(Folder more) {
        List<SheetFile> all = new ArrayList<>(files);
        all.addAll(more.files);
        return new Folder(name, frame + more.frame, List.copyOf(all));
    }

    boolean hasFrame() {
        return !frame.isEmpty();
    }

    /** Returns the slices of the folder's files, which can be read separately. */
    List<Slice> slices(long bytes) {
        return files.stream().flatMap(file -> file.slices(name, bytes)).toList();
    }
}
