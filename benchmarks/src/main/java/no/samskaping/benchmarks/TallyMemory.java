package no.samskaping.benchmarks;

import java.util.ArrayList;
import java.util.List;
import no.samskaping.samson.ResponseSheet;
import no.samskaping.samson.Tally;

/** How much memory a tally takes for each party, in a machine that holds many tallies and nothing else. */
final class TallyMemory {
    private static final int HELD = 10_000;

    private TallyMemory() {}

    /**
     * Prints the bytes of a party in a tally of so many, each in one choice of roles.
     *
     * @param parties how many, as a number
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
        Expect.same((long) each, tallies.get(0).sheets());
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
