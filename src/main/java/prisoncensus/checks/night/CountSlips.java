package prisoncensus.checks.night;

import java.util.List;
import java.util.OptionalInt;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.Origin;

/** Sums and sources of several count slips. */
public final class CountSlips {
    private CountSlips() {}

    /** The people of these slips; no slips are no figure. A sum beyond the range of int stays at its end, above every capacity. */
    public static OptionalInt sum(List<CountSlip> slips) {
        return slips.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(
                        Integer.MAX_VALUE,
                        slips.stream().mapToLong(CountSlip::people).sum()));
    }

    public static List<Origin> origins(List<CountSlip> slips) {
        return slips.stream().map(CountSlip::origin).toList();
    }

    /** The slips in the words of a message: so many people at such a time. */
    public static List<Message> inWords(List<CountSlip> slips) {
        return slips.stream()
                .map(slip -> Message.of("part.peopleAt")
                        .with("people", slip.people())
                        .with("time", slip.scheduledTime()))
                .toList();
    }
}
