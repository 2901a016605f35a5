package prisoncensus.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.PlacementLine;
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

    public static NightReport gather(NightBuilder night, Language language) {
        return NightReportBuilder.gather(heading(), language, night.judged());
    }

    public static ReportHeading heading() {
        return new ReportHeading(
                new Night(new FacilityCode("north"), NightBuilder.DATE),
                "Northern Facility",
                ZoneId.of("Europe/Madrid"),
                1,
                Instant.parse("2026-11-21T01:00:00.123Z"),
                DayCount.INCLUSIVE,
                "prison-census 0.1.0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
