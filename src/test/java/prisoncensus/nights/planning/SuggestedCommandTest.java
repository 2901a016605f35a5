package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Reading;
import prisoncensus.store.Revision;

class SuggestedCommandTest {
    @Test
    void nightsThatFollowEachOtherAreReRunByOneCommand() {
        assertThat(joined(
                        SuggestedCommand.rerun(night("a", 1)),
                        SuggestedCommand.rerun(night("a", 2)),
                        SuggestedCommand.rerun(night("a", 3))))
                .containsExactly("rerun --facility a --date 2026-03-01 --to 2026-03-03 --reason TEXT");
    }

    @Test
    void aNightThatIsUpToDateOrOfAnotherFacilityIsNotReRun() {
        assertThat(joined(
                        SuggestedCommand.rerun(night("a", 1)),
                        SuggestedCommand.rerun(night("a", 3)),
                        SuggestedCommand.rerun(night("b", 4))))
                .containsExactly(
                        "rerun --facility a --date 2026-03-01 --reason TEXT",
                        "rerun --facility a --date 2026-03-03 --reason TEXT",
                        "rerun --facility b --date 2026-03-04 --reason TEXT");
    }

    @Test
    void nightsWithoutAReportNeedNoDates() {
        assertThat(joined(
                        SuggestedCommand.night(night("a", 1)),
                        SuggestedCommand.night(night("a", 4)),
                        SuggestedCommand.night(night("b", 4))))
                .containsExactly("night --facility a", "night --facility b --date 2026-03-04");
    }

    @Test
    void whatWasBegunIsTakenUpInItsOwnWords() {
        var request = new Revision.Request(
                Revision.Trigger.PERSON, Optional.of("B. Auditor"), Optional.of("the court's order"), true);
        var settings = new Revision.ReportSettings("en", "A", "UTC", false);
        var begun = new Revision(
                1,
                night("a", 1),
                2,
                Instant.parse("2026-03-02T05:00:00Z"),
                Instant.parse("2026-09-02T05:00:00Z"),
                7,
                Reading.NEWEST,
                settings,
                request,
                "1.0",
                Revision.State.OPEN,
                Optional.empty());
        assertThat(joined(SuggestedCommand.goOn(begun), SuggestedCommand.rerun(night("a", 2))))
                .containsExactly(
                        "rerun --facility a --date 2026-03-01 --reason 'the court'\\''s order' --by 'B. Auditor'"
                                + " --as-known 2026-03-02T05:00:00Z --continue",
                        "rerun --facility a --date 2026-03-02 --reason TEXT");
    }

    private static Night night(String facility, int day) {
        return new Night(new FacilityCode(facility), LocalDate.of(2026, 3, day));
    }

    private static List<String> joined(SuggestedCommand... remedies) {
        return SuggestedCommand.joined(List.of(remedies)).stream()
                .map(SuggestedCommand::toString)
                .toList();
    }
}
