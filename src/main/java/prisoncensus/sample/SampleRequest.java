package prisoncensus.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which logs to invent. The same request gives the same bytes. More facilities, or more nights with a later last date, leave the logs of the others as they were.
 *
 * @param sectors of group cells, in each facility; a solitary sector comes on top
 * @param cells group cells in each sector
 * @param lastDate the census date of the last night
 */
public record SampleRequest(
        int facilities,
        int nights,
        int sectors,
        int cells,
        long seed,
        LocalDate lastDate,
        Wording wording,
        LogChoice logs) {
    static final int MOST_FACILITIES = 1000;
    static final int MOST_NIGHTS = 4000;
    static final int MOST_SECTORS = 40;
    static final int MOST_CELLS = 99;
    static final long MOST_CELL_NIGHTS = 20_000_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** @throws IllegalArgumentException if a number is out of bounds; names every one that is */
    public SampleRequest {
        List<String> faults = new ArrayList<>();
        bound(faults, "--facilities", facilities, MOST_FACILITIES);
        bound(faults, "--nights", nights, MOST_NIGHTS);
        bound(faults, "--sectors", sectors, MOST_SECTORS);
        bound(faults, "--cells", cells, MOST_CELLS);
        if (lastDate.isBefore(EARLIEST) || lastDate.isAfter(LATEST)) {
            faults.add("--last-date: found " + lastDate + ", expected " + EARLIEST + " to " + LATEST);
        }
        long cellNights = (long) facilities * nights * sectors * cells;
        if (faults.isEmpty() && cellNights > MOST_CELL_NIGHTS) {
            faults.add("facilities x nights x sectors x cells: found " + cellNights + ", expected at most "
                    + MOST_CELL_NIGHTS);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** Each facility keeps the logs that are standard for it. */
    public SampleRequest(
            int facilities, int nights, int sectors, int cells, long seed, LocalDate lastDate, Wording wording) {
        this(facilities, nights, sectors, cells, seed, lastDate, wording, LogChoice.STANDARD);
    }

    LocalDate firstDate() {
        return lastDate.minusDays(nights - 1L);
    }

    private static void bound(List<String> faults, String name, int found, int most) {
        if (found < 1 || found > most) {
            faults.add(name + ": found " + found + ", expected 1 to " + most);
        }
    }
}
