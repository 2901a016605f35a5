package prisoncensus.nights.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.store.KeptRerun;

class SuggestedCommandTest {
    @Test
    void nightsThatFollowEachOtherAreReRunByOneCommandForAllTheirReasons() {
        assertThat(joined(
                        SuggestedCommand.rerun(night("a", 1), late("2026-03-01/meals.csv")),
                        SuggestedCommand.rerun(night("a", 2), late("2026-03-01/solitary.csv")),
                        SuggestedCommand.rerun(night("a", 3), late("2026-03-01/solitary.csv"))))
                .containsExactly("rerun --facility a --date 2026-03-01 --to 2026-03-03"
                        + " --reason 'came late: 2026-03-01/meals.csv, 2026-03-01/solitary.csv'");
    }

    @Test
    void aNightThatIsUpToDateOrOfAnotherFacilityIsNotReRun() {
        assertThat(joined(
                        SuggestedCommand.rerun(night("a", 1), late("x")),
                        SuggestedCommand.rerun(night("a", 3), late("y")),
                        SuggestedCommand.rerun(night("b", 4), late("z"))))
                .containsExactly(
                        "rerun --facility a --date 2026-03-01 --reason 'came late: x'",
                        "rerun --facility a --date 2026-03-03 --reason 'came late: y'",
                        "rerun --facility b --date 2026-03-04 --reason 'came late: z'");
    }

    @Test
    void aReasonIsInTheLanguageOfTheFacilityAndNeverTooLong() {
        var many = new TreeSet<String>();
        IntStream.range(10, 90).forEach(day -> many.add("2026-03-" + day + "/headcount.csv"));
        var why = new RerunReason(Texts.in(Language.ES), many, many, many);
        assertThat(why.inWords())
                .startsWith("llegó tarde: 2026-03-10/headcount.csv, ")
                .contains("y 72 más; ha cambiado desde el informe: ")
                .hasSizeLessThan(1000);
        assertThat(RerunReason.afterFailure(Texts.in(Language.EN)).inWords()).isEqualTo("an earlier attempt failed");
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
    void whatWasBegunIsTakenUpInItsOwnWordsOverNightsThatAreDone() {
        var words = new KeptRerun.Words(
                "the court's order", Optional.of("B. Auditor"), Optional.of(Instant.parse("2026-03-02T05:00:00Z")));
        assertThat(joined(
                        SuggestedCommand.goOn(night("a", 1), words),
                        SuggestedCommand.goOn(night("a", 4), words),
                        SuggestedCommand.rerun(night("a", 5), late("x"))))
                .containsExactly(
                        "rerun --facility a --date 2026-03-01 --to 2026-03-04 --reason 'the court'\\''s order'"
                                + " --by 'B. Auditor' --as-known 2026-03-02T05:00:00Z --continue",
                        "rerun --facility a --date 2026-03-05 --reason 'came late: x'");
    }

    @Test
    void wordsThatLookLikeAnOptionAreNone() {
        var words = new KeptRerun.Words("--by", Optional.of("-x"), Optional.empty());
        assertThat(joined(SuggestedCommand.goOn(night("a", 1), words)))
                .containsExactly("rerun --facility a --date 2026-03-01 --reason=--by --by=-x --continue");
    }

    private static RerunReason late(String file) {
        return new RerunReason(Texts.in(Language.EN), new TreeSet<>(List.of(file)), new TreeSet<>(), new TreeSet<>());
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
