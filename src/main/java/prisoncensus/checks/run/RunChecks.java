package prisoncensus.checks.run;

import java.util.List;
import prisoncensus.checks.night.Check;

/** The checks of this room, by id. */
public final class RunChecks {
    private RunChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new R01LogNotReceived(), new R02LinesRejected(), new R03UnusualVolume(), new R04CellsUnlimited());
    }
}
