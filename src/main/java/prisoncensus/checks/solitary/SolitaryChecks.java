package prisoncensus.checks.solitary;

import java.util.List;
import prisoncensus.checks.night.Check;

/** The checks of this room, by id. */
public final class SolitaryChecks {
    private SolitaryChecks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of(
                new S01OverLimit(),
                new S02NearLimit(),
                new S03ChainedPlacements(),
                new S04SplitStay(),
                new S05RollingWindow(),
                new S06NoEndPlanned(),
                new S07OverlappingPlacements(),
                new S08StatedDays(),
                new S09NoReason(),
                new S10SharedCell(),
                new S11CountDiffers(),
                new S12NoPerson(),
                new S13VanishedPlacement(),
                new S14RewrittenPlacement(),
                new S15ReviewOverdue(),
                new S16BeyondAuthority(),
                new S17SharedKey());
    }
}
