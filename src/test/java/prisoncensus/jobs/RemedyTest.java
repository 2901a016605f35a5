package prisoncensus.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.Revision;

class RemedyTest {
    @Test
    void nightsThatFollowEachOtherAreReRunByOneCommand() {
        assertThat(joined(Remedy.rerun(night("a", 1)), Remedy.rerun(night("a", 2)), Remedy.rerun(night("a", 3))))
                .containsExactly("rerun --facility a --date 2026-03-01 --to 2026-03-03 --reason TEXT");
    }

    @Test
    void aNightThatIsUpToDateOrOfAnotherFacilityIsNotReRun() {
        assertThat(joined(Remedy.rerun(night("a", 1)), Remedy.rerun(night("a", 3)), Remedy.rerun(night("b", 4))))
                .containsExactly(
                        "rerun --facility a --date 2026-03-01 --reason TEXT",
                        "rerun --facility a --date 2026-03-03 --reason TEXT",
                        "rerun --facility b --date 2026-03-04 --reason TEXT");
    }

    @Test
    void nightsWithoutAReportNeedNoDates() {
        assertThat(joined(Remedy.night(night("a", 1)), Remedy.night(night("a", 4)), Remedy.night(night("b", 4))))
                .containsExactly("night --facility a", "night --facility b --date 2026-03-04");
    }

    @Test
    void whatWasBegunIsTakenUpInItsOwnWords() {
        var request = new Revision.Request(Optional.of("B. Auditor"), Optional.of("the court's order"), true);
        var settings = new Revision.ReportSettings("en", "A", "UTC", false);
        var begun = new Revision(
                1,
                night("a", 1),
                2,
                Instant.parse("2026-03-02T05:00:00Z"),
                Instant.parse("2026-09-02T05:00:00Z"),
                7,
                settings,
                request,
                "1.0",
                Revision.State.OPEN,
                Optional.empty());
        assertThat(joined(Remedy.goOn(begun), Remedy.rerun(night("a", 2))))
                .containsExactly(
                        "rerun --facility a --date 2026-03-01 --reason 'the court'\\''s order' --by 'B. Auditor'"
                                + " --as-known 2026-03-02T05:00:00Z --continue",
                        "rerun --facility a --date 2026-03-02 --reason TEXT");
    }

    private static Night night(String facility, int day) {
        return new Night(new FacilityCode(facility), LocalDate.of(2026, 3, day));
    }

    private static List<String> joined(Remedy... remedies) {
        return Remedy.joined(List.of(remedies)).stream().map(Remedy::toString).toList();
    }
}
