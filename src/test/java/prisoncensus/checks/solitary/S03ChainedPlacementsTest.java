package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.PlacementLine.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.Subject;

class S03ChainedPlacementsTest {
    private static NightBuilder everyDayLogged(LocalDate from) {
        var night = new NightBuilder();
        from.datesUntil(DATE).forEach(night::logged);
        return night;
    }

    private static PlacementLine[] chain() {
        return new PlacementLine[] {
            held("A-1", "P-1", "S-1", "2026-11-16T08:00").to("2026-11-17T08:00"),
            held("A-2", "P-1", "S-2", "2026-11-17T13:30").to("2026-11-18T08:00"),
            held("A-3", "P-1", "S-2", "2026-11-19T07:00")
        };
    }

    @Test
    void s03NamesThePlacementsAndTheGaps() {
        Finding finding = everyDayLogged(DATE.minusDays(10)).solitary(chain()).finding(CheckId.S03);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.subject()).isEqualTo(Subject.person("P-1"));
        assertThat(finding.found()).hasValue(3);
        assertThat(finding.limit()).isEmpty();
        assertThat(finding.message().values().get("placements"))
                .isEqualTo(List.of(
                        "A-1",
                        after("A-2")
                                .with(
                                        "gap",
                                        Message.of("part.hoursMinutes")
                                                .with("hours", 5)
                                                .with("minutes", 30)),
                        after("A-3").with("gap", Message.of("part.hours").with("hours", 23))));
        assertThat(NightBuilder.sources(finding)).containsExactly("solitary.csv:2", "solitary.csv:3", "solitary.csv:4");
    }

    private static Message after(String placement) {
        return Message.of("part.afterGap").with("placement", placement);
    }

    @Test
    void s03OnePlacementIsNoChainAndABreakEndsOne() {
        assertThat(new NightBuilder()
                        .solitary(held("A-1", "P-1", "S-1", "2026-11-16"))
                        .outcome(CheckId.S03)
                        .result())
                .isEqualTo(OutcomeState.PASS);
        assertThat(new NightBuilder()
                        .solitary(
                                held("A-1", "P-1", "S-1", "2026-11-16").to("2026-11-18"),
                                held("A-2", "P-1", "S-1", "2026-11-19"))
                        .outcome(CheckId.S03)
                        .result())
                .isEqualTo(OutcomeState.PASS);
    }

    @Test
    void s03AnOverlapHasNoGap() {
        Finding finding = everyDayLogged(DATE.minusDays(10))
                .solitary(
                        held("A-1", "P-1", "S-1", "2026-11-16"),
                        held("A-2", "P-1", "S-1", "2026-11-17").to("2026-11-18"))
                .finding(CheckId.S03);
        assertThat(finding.message().values().get("placements"))
                .isEqualTo(List.of("A-1", Message.of("part.overlapping").with("placement", "A-2")));
    }

    @Test
    void s03CannotJudgeAPlacementWithoutAPerson() {
        Outcome outcome = new NightBuilder()
                .solitary(held("A-1", "", "S-1", "2026-11-16"))
                .outcome(CheckId.S03);
        assertThat(outcome.result()).isEqualTo(OutcomeState.NOT_EVALUABLE);
        assertThat(outcome.notEvaluable())
                .containsExactly(new NotEvaluable(Subject.placement("A-1"), Message.of("missing.person")));
    }

    @Test
    void s03NamesTheDatesOfItsTimeWithoutALog() {
        Message message = new NightBuilder()
                .logged(LocalDate.of(2026, 11, 17))
                .solitary(chain())
                .finding(CheckId.S03)
                .message();
        assertThat(message.key()).isEqualTo("part.unlogged");
        assertThat(message.values())
                .containsEntry("number", Message.of("part.days").with("number", 3))
                .containsEntry(
                        "dates",
                        List.of(
                                Message.of("part.date").with("date", LocalDate.of(2026, 11, 16)),
                                Message.of("part.dates")
                                        .with("from", LocalDate.of(2026, 11, 18))
                                        .with("to", LocalDate.of(2026, 11, 19))));
        assertThat(NightBuilder.withoutNote(message).key()).isEqualTo("S03");
    }

    @Test
    void s03AnEpisodeOfTheNightAloneMissesNoOtherLog() {
        Message message = new NightBuilder()
                .solitary(
                        held("A-1", "P-1", "S-1", "2026-11-20T08:00").to("2026-11-20T09:00"),
                        held("A-2", "P-1", "S-1", "2026-11-20T09:00"))
                .finding(CheckId.S03)
                .message();
        assertThat(message.key()).isEqualTo("S03");
    }

    @Test
    void s03ALongListIsShortened() {
        List<PlacementLine> lines = new ArrayList<>();
        for (int hour = 0; hour < 20; hour++) {
            String at = "2026-11-20T%02d:".formatted(hour);
            lines.add(held("A-" + hour, "P-1", "S-1", at + "00").to(at + "30"));
        }
        Message message = new NightBuilder()
                .solitary(lines.toArray(PlacementLine[]::new))
                .finding(CheckId.S03)
                .message();
        assertThat(message.values().get("placements"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(13)
                .last()
                .isEqualTo(Message.of("part.more").with("number", 8));
    }
}
