package no.samskaping.samson.scoring;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.samskaping.model.ActionField;
import no.samskaping.model.CitizenRole;
import no.samskaping.model.CoreValue;
import no.samskaping.model.ModelCell;
import no.samskaping.model.finding.InvalidValueException;
import no.samskaping.model.term.EnumTerm;
import no.samskaping.samson.instrument.InstrumentRef;
import no.samskaping.samson.internal.count.Counts;
import no.samskaping.samson.internal.count.Group;
import no.samskaping.samson.internal.count.Layout;
import no.samskaping.samson.internal.count.Rows;
import no.samskaping.samson.internal.scale.ScaleBounds;
import org.jspecify.annotations.Nullable;

/** The binary form of a {@link Tally}; its Javadoc says what is written. */
final class TallyForm implements Externalizable {
    private static final long serialVersionUID = 1L;
    private static final int VERSION = 1;

    private transient @Nullable Tally tally;

    /** Public, since deserialization creates an empty form first. */
    public TallyForm() {}

    TallyForm(Tally tally) {
        this.tally = tally;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        Tally written = Objects.requireNonNull(tally);
        Layout layout = written.counts().layout();
        Map<Group, long[]> rows = written.counts().rows();
        out.writeInt(VERSION);
        out.writeUTF(layout.instrument().getId());
        out.writeUTF(layout.instrument().getVersion());
        out.writeInt(layout.min());
        out.writeInt(layout.points());
        out.writeInt(layout.items().size());
        for (Map.Entry<String, ModelCell> item : layout.items().entrySet()) {
            out.writeUTF(item.getKey());
            out.writeUTF(item.getValue().getField().getCode());
            out.writeUTF(item.getValue().getValue().getCode());
        }
        out.writeInt(rows.size());
        for (Map.Entry<Group, long[]> group : rows.entrySet()) {
            out.writeUTF(group.getKey().partyId());
            out.writeInt(group.getKey().roleBits());
            writeRow(out, group.getValue());
        }
    }

    private static void writeRow(ObjectOutput out, long[] row) throws IOException {
        int filled = 0;
        for (long count : row) {
            filled += count != 0 ? 1 : 0;
        }
        out.writeInt(filled);
        for (int place = 0; place < row.length; place++) {
            if (row[place] != 0) {
                out.writeInt(place);
                out.writeLong(row[place]);
            }
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        try {
            tally = readTally(in);
        } catch (InvalidObjectException e) {
            passRest(in);
            throw e;
        }
    }

    /** Otherwise, where a tally is part of an object, the error would be about unread data and not about what is wrong. */
    private static void passRest(ObjectInput in) throws IOException {
        long passed;
        do {
            passed = in.skip(Long.MAX_VALUE);
        } while (passed > 0);
    }

    private static Tally readTally(ObjectInput in) throws IOException {
        check(in.readInt() == VERSION, "version");
        Layout layout = readLayout(in);
        Map<Group, long[]> groups = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Group group = new Group(in.readUTF(), in.readInt());
            check(group.roleBits() >>> CitizenRole.values().length == 0, "roles");
            check(groups.put(group, readRow(in, layout)) == null, "groups");
        }
        return new Tally(Counts.of(layout, groups));
    }

    private static Layout readLayout(ObjectInput in) throws IOException {
        InstrumentRef instrument = readRef(in);
        int min = in.readInt();
        int points = in.readInt();
        int items = in.readInt();
        check(Math.abs((long) min) <= ScaleBounds.FARTHEST, "scale");
        check(ScaleBounds.FEWEST_POINTS <= points && points <= ScaleBounds.MOST_POINTS, "scale");
        check(0 < items, "items");
        Map<String, ModelCell> cells = new LinkedHashMap<>();
        for (int i = 0; i < items; i++) {
            String id = in.readUTF();
            ModelCell cell = ModelCell.of(readTerm(in, ActionField.class), readTerm(in, CoreValue.class));
            check(cells.put(id, cell) == null, "items");
        }
        return new Layout(instrument, min, points, cells);
    }

    private static InstrumentRef readRef(ObjectInput in) throws IOException {
        try {
            return InstrumentRef.of(in.readUTF(), in.readUTF());
        } catch (InvalidValueException e) {
            throw unreadable("instrument");
        }
    }

    private static <E extends Enum<E> & EnumTerm> E readTerm(ObjectInput in, Class<E> type) throws IOException {
        return EnumTerm.fromCode(type, in.readUTF()).orElseThrow(() -> unreadable("items"));
    }

    private static long[] readRow(ObjectInput in, Layout layout) throws IOException {
        long[] row = new long[layout.size()];
        for (int left = in.readInt(); left > 0; left--) {
            int place = in.readInt();
            check(0 <= place && place < row.length, "counts");
            row[place] = in.readLong();
        }
        check(Rows.isConsistent(layout, row), "counts");
        return row;
    }

    private static void check(boolean holds, String part) throws InvalidObjectException {
        if (!holds) {
            throw unreadable(part);
        }
    }

    private static InvalidObjectException unreadable(String part) {
        return new InvalidObjectException("Not a tally in version " + VERSION + ": " + part);
    }

    private Object readResolve() {
        return Objects.requireNonNull(tally);
    }
}
