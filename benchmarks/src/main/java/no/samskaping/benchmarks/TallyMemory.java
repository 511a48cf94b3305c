package no.samskaping.benchmarks;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.samson.assessment.ResponseSheet;
import no.samskaping.samson.scoring.Tally;

/** Measures the memory of a tally per party, in a JVM that contains many tallies and nothing else. */
final class TallyMemory {
    private static final int HELD = 10_000;

    private TallyMemory() {}

    /**
     * Prints the bytes per party in a tally of parties with one combination of roles each.
     *
     * @param parties the number of parties
     */
    public static void main(String[] parties) {
        int each = Integer.parseInt(parties[0]);
        List<ResponseSheet> sheets = Sheets.of(each, each).stream()
                .map(sheet ->
                        ResponseSheet.builder().from(sheet).roles(List.of()).build())
                .toList();
        List<Tally> tallies = new ArrayList<>(HELD / each);
        tallies.add(Sheets.tally(sheets));
        long before = used();
        while (tallies.size() <= HELD / each) {
            tallies.add(Sheets.tally(sheets));
        }
        long bytes = used() - before;
        Expect.same(HELD / each + 1, tallies.size());
        Expect.same((long) each, tallies.get(0).getSheetCount());
        System.out.println(bytes / HELD);
    }

    private static long used() {
        Runtime machine = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return machine.totalMemory() - machine.freeMemory();
    }
}
