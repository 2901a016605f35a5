package prisoncensus.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.checks.night.MovementLine;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutLine;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Night;

/** Invented night reports for the tests of the formats. */
public final class SampleReports {
    private SampleReports() {}

    /** Two sectors of 24 group cells, some over their limit, one never counted at noon, one short of plates, two people in solitary. */
    public static NightReport rich(Language language) {
        var night = new NightBuilder().limit(LimitName.FACILITY_CAPACITY, "3800");
        for (int sector = 1; sector <= 2; sector++) {
            for (int cell = 1; cell <= 24; cell++) {
                String code = String.format(Locale.ROOT, "%d-%02d", sector, cell);
                night.cell(code, "Sector " + sector, CellKind.GROUP, 80);
                int people = 70 + (cell * 7 + sector * 3) % 15;
                night.count(code, "06:00", people).count(code, "18:00", people).count(code, "22:00", people);
                if (cell != 9) {
                    night.count(code, "12:00", people);
                }
                night.meals(code, cell == 5 ? people - 7 : people);
            }
        }
        night.cell("S-1", "Solitary", CellKind.SOLITARY, 1).cell("S-2", "Solitary", CellKind.SOLITARY, 1);
        night.solitary(
                PlacementLine.held("A-1", "P-1", "S-1", "2026-11-04T10:00"),
                PlacementLine.held("A-2", "P-2", "S-2", "2026-11-18T10:00").to("2026-11-20T09:00"));
        return gather(night.rejected(LogKind.HEADCOUNT, 999), language);
    }

    /** Two cells, everything in order. */
    public static NightReport quiet(Language language) {
        return gather(quietNight(), language);
    }

    public static NightBuilder quietNight() {
        var night = new NightBuilder()
                .received(LogKind.MEALS, LogKind.SOLITARY)
                .limit(LimitName.FACILITY_CAPACITY, "160")
                .cell("1-01", "North", CellKind.GROUP, 80)
                .cell("1-02", "North", CellKind.GROUP, 80)
                .counts("1-01", 60)
                .counts("1-02", 61);
        fed(night, "1-01", 60);
        fed(night, "1-02", 61);
        return night;
    }

    /** A plate for everybody, in time. */
    private static void fed(NightBuilder night, String cell, int people) {
        night.countBefore(cell, "22:00", people)
                .mealBefore(cell, Meal.DINNER, people, "18:00")
                .meal(cell, Meal.BREAKFAST, people, "07:00", "", "")
                .meal(cell, Meal.LUNCH, people, "12:30", "", "")
                .meal(cell, Meal.DINNER, people, "18:00", "", "");
    }

    /** A night of which no log was received. */
    public static NightReport silent(Language language) {
        return gather(new NightBuilder().cell("1-01", "North", CellKind.GROUP, 80), language);
    }

    /** A night of a facility that keeps every log. */
    public static NightBuilder everyLog() {
        return quietNight()
                .received(LogKind.LIMITS)
                .area("1-03", "South", CellKind.GROUP, "412.75")
                .counts("1-03", 90)
                .rejected(LogKind.OUTSIDE, 12)
                .rejectedEarlier(2, 5)
                .moved(MovementLine.in("E-1", "10:00", 2), MovementLine.out("E-2", "15:00", 1))
                .outside(OutLine.all("1-01", "10:00", "11:00"))
                .standing("H02", SubjectKind.CELL, "1-01", NightBuilder.DATE.minusDays(2))
                .standing("H02", SubjectKind.CELL, "1-03", NightBuilder.DATE.minusDays(2))
                .reported(NightBuilder.DATE.minusDays(1), 120);
    }

    /** A night of which an earlier revision said otherwise. */
    public static NightReport revised(Language language) {
        List<Message> late = List.of(Message.of("cause.late").with("file", "meals.csv"));
        var said = new ReportedFinding(
                Severity.BREACH,
                NightBuilder.DATE,
                OptionalLong.of(81),
                OptionalLong.of(80),
                "Over.",
                "headcount.csv:2");
        var changes = new RevisionChanges(
                1,
                List.of(
                        new Change.OfFigure("censusTotal", Optional.of("1204"), Optional.of("121"), late),
                        new Change.OfFigure("platesShort", Optional.of("≥7"), Optional.empty(), late),
                        new Change.OfFigure("peakAt", Optional.of("06:00"), Optional.empty(), late),
                        new Change.OfFigure("censusComplete", Optional.of("true"), Optional.of("false"), late),
                        new Change.OfOutcome("H02", OutcomeState.PASS, OutcomeState.FAIL, late),
                        new Change.OfFinding(
                                new FindingKey("H02", SubjectKind.CELL, "1-01"),
                                Optional.empty(),
                                Optional.of(said),
                                late)));
        return NightReportBuilder.gather(heading(), language, quietNight().judged(), Optional.of(changes));
    }

    public static NightReport gather(NightBuilder night, Language language) {
        return NightReportBuilder.gather(heading(), language, night.judged());
    }

    static List<Object> inWords(KeyFigure figure) {
        return List.of(
                figure.name(),
                figure.label().text(),
                figure.value(),
                figure.note().text(),
                figure.alert());
    }

    static List<Object> inWords(Answer answer) {
        return List.of(answer.question(), answer.state(), answer.text());
    }

    public static ReportHeading heading() {
        return new ReportHeading(
                new Night(new FacilityCode("north"), NightBuilder.DATE),
                "Northern Facility",
                ZoneId.of("Europe/Madrid"),
                1,
                Instant.parse("2026-11-21T01:00:00.123Z"),
                false,
                false,
                DayCount.INCLUSIVE,
                "prison-census 0.1.0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
