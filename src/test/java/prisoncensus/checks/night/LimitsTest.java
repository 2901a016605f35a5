package prisoncensus.checks.night;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;
import static prisoncensus.checks.night.NightBuilder.validity;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prisoncensus.checks.night.Limits.LimitInForce;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.Validity;

class LimitsTest {
    private static Limits limits(NightBuilder night) {
        return night.judged().limits();
    }

    @Test
    void h02TheDefaultsAreThoseOfTheSpecification() {
        assertThat(limits(new NightBuilder()).all())
                .extracting(limit -> limit.limit().key() + "=" + limit.value().orElse("none"))
                .containsExactly(
                        "cell.limit=80",
                        "cell.near_percent=95",
                        "cell.sustained_counts=3",
                        "solitary.cell_limit=1",
                        "facility.capacity=none",
                        "count.times=06:00 12:00 18:00 22:00",
                        "census.count=22:00",
                        "meal.windows=BREAKFAST 05:30-08:00 LUNCH 11:30-14:00 DINNER 17:00-19:30",
                        "meal.surplus_percent=5",
                        "meal.max_gap_hours=14",
                        "solitary.max_days=15",
                        "solitary.near_days=13",
                        "solitary.day_count=INCLUSIVE",
                        "solitary.join_hours=24",
                        "solitary.window_days=60",
                        "solitary.window_max_days=20",
                        "reference.space_m2=3.4",
                        "logs.kept=headcount meals solitary",
                        "person.none=none",
                        "count.max_early_minutes=5",
                        "count.max_delay_minutes=30",
                        "roll.tolerance=0",
                        "out.min_minutes=30",
                        "out.kinds=EXERCISE RECREATION PROGRAMME WORK",
                        "out.excuses=none",
                        "reference.out_minutes=60",
                        "reference.confined_hours=22",
                        "solitary.first_review_days=3",
                        "solitary.review_days=14",
                        "solitary.authority_days=42");
    }

    @Test
    void h02DefaultsAreReadAsWhatTheyMean() {
        Limits limits = limits(new NightBuilder());
        assertThat(limits.number(LimitName.CELL_NEAR_PERCENT)).isEqualTo(95);
        assertThat(limits.capacity()).isEmpty();
        assertThat(limits.countTimes())
                .containsExactly(LocalTime.of(6, 0), LocalTime.of(12, 0), LocalTime.of(18, 0), LocalTime.of(22, 0));
        assertThat(limits.censusCount()).isEqualTo(LocalTime.of(22, 0));
        assertThat(limits.dayCount()).isEqualTo(DayCount.INCLUSIVE);
        assertThat(limits.cellLimit(GROUP)).isEqualTo(80);
        assertThat(limits.cellLimit(SOLITARY)).isEqualTo(1);
    }

    @Test
    void h02ALimitIsInForceFromItsFirstDayToTheDayBeforeItsEnd() {
        var night = new NightBuilder()
                .limit(LimitName.CELL_LIMIT, "10", validity(DATE.minusDays(2), DATE))
                .limit(LimitName.CELL_LIMIT, "20", validity(DATE, DATE.plusDays(1)))
                .limit(LimitName.CELL_LIMIT, "30", new Validity(DATE.plusDays(1), Optional.empty()));
        var rows = night.facts().limits();
        assertThat(limits(night).cellLimit(GROUP)).isEqualTo(20);
        assertThat(Limits.on(DATE.minusDays(3), rows).cellLimit(GROUP)).isEqualTo(80);
        assertThat(Limits.on(DATE.minusDays(1), rows).cellLimit(GROUP)).isEqualTo(10);
        assertThat(Limits.on(DATE.plusDays(99), rows).cellLimit(GROUP)).isEqualTo(30);
    }

    @Test
    void h02ALimitOfTheFacilityNamesItsRowAndADefaultNone() {
        List<LimitInForce> all =
                limits(new NightBuilder().limit(LimitName.CELL_LIMIT, "0")).all();
        assertThat(all.get(0).row().orElseThrow().origin().citedOn(DATE)).isEqualTo("limits.csv:2");
        assertThat(all.get(0).value()).hasValue("0");
        assertThat(all.get(1).row()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GROUP, CELL_LIMIT", "SOLITARY, SOLITARY_CELL_LIMIT"})
    void h02LimitsReachFromZeroTo9999(CellKind kind, LimitName name) {
        assertThat(limits(new NightBuilder().limit(name, "0")).cellLimit(kind)).isZero();
        assertThat(limits(new NightBuilder().limit(name, "9999")).cellLimit(kind))
                .isEqualTo(9999);
    }

    @Test
    void h05ADeclaredCapacityOfZeroIsDeclared() {
        assertThat(limits(new NightBuilder().limit(LimitName.FACILITY_CAPACITY, "0"))
                        .capacity())
                .hasValue(0);
    }

    @Test
    void h01CountTimesStandInTheOrderOfTheDay() {
        assertThat(limits(new NightBuilder().limit(LimitName.COUNT_TIMES, "22:00 07:15"))
                        .countTimes())
                .containsExactly(LocalTime.of(7, 15), LocalTime.of(22, 0));
    }
}
