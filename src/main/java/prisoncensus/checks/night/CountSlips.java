package prisoncensus.checks.night;

import java.util.List;
import java.util.OptionalLong;
import prisoncensus.logbook.CountSlip;
import prisoncensus.logbook.Origin;

/** Sums and sources of several count slips. */
public final class CountSlips {
    private CountSlips() {}

    /** The people of these slips; no slips are no figure. */
    public static OptionalLong sum(List<CountSlip> slips) {
        return slips.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(slips.stream().mapToLong(CountSlip::people).sum());
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
