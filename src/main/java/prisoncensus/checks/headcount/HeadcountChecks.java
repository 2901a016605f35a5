package prisoncensus.checks.headcount;

import java.util.List;
import prisoncensus.checks.night.Check;

/** The checks of this room, by id. */
public final class HeadcountChecks {
    private HeadcountChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new H01CountMissing(),
                new H02OverLimit(),
                new H03NearLimit(),
                new H04SustainedOver(),
                new H05OverCapacity(),
                new H06CapacityAddsUp(),
                new H07UnknownCell(),
                new H08ConflictingCounts(),
                new H09ImplausibleCount(),
                new H10OneOfficer(),
                new H11CopiedCounts(),
                new H12SpacePerPerson(),
                new H13CountLate(),
                new H18CensusJump());
    }
}
