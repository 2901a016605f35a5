package prisoncensus.comparison;

import static java.util.stream.Collectors.toSet;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.night.EarlierNights.EarlierRoll;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.MovementLine;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutLine;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.Activity;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.Validity;
import prisoncensus.logbook.WhyNot;

/** What changes on invented nights when one limit is changed is what that limit is said to reach: no less, and no more. */
class ReachTest {
    private static final int NIGHTS = 150;
    private static final List<String> TIMES = List.of("06:00", "12:00", "18:00", "22:00");
    private static final Map<LimitName, String> OTHERWISE = new EnumMap<>(Map.ofEntries(
            Map.entry(LimitName.CELL_LIMIT, "20"),
            Map.entry(LimitName.CELL_NEAR_PERCENT, "60"),
            Map.entry(LimitName.CELL_SUSTAINED_COUNTS, "2"),
            Map.entry(LimitName.SOLITARY_CELL_LIMIT, "0"),
            Map.entry(LimitName.FACILITY_CAPACITY, "150"),
            Map.entry(LimitName.COUNT_TIMES, "06:00 18:00 22:00"),
            Map.entry(LimitName.CENSUS_COUNT, "12:00"),
            Map.entry(LimitName.MEAL_WINDOWS, "BREAKFAST 06:30-07:00 LUNCH 11:30-14:00 DINNER 18:30-19:30"),
            Map.entry(LimitName.MEAL_SURPLUS_PERCENT, "60"),
            Map.entry(LimitName.MEAL_MAX_GAP_HOURS, "11"),
            Map.entry(LimitName.SOLITARY_MAX_DAYS, "6"),
            Map.entry(LimitName.SOLITARY_NEAR_DAYS, "4"),
            Map.entry(LimitName.SOLITARY_DAY_COUNT, "EXCLUSIVE"),
            Map.entry(LimitName.SOLITARY_JOIN_HOURS, "72"),
            Map.entry(LimitName.SOLITARY_WINDOW_DAYS, "10"),
            Map.entry(LimitName.SOLITARY_WINDOW_MAX_DAYS, "6"),
            Map.entry(LimitName.REFERENCE_SPACE_M2, "1.5"),
            Map.entry(LimitName.LOGS_KEPT, "headcount meals solitary movements outside"),
            Map.entry(LimitName.PERSON_NONE, "P-1"),
            Map.entry(LimitName.COUNT_MAX_EARLY_MINUTES, "0"),
            Map.entry(LimitName.COUNT_MAX_DELAY_MINUTES, "0"),
            Map.entry(LimitName.ROLL_TOLERANCE, "5"),
            Map.entry(LimitName.OUT_MIN_MINUTES, "60"),
            Map.entry(LimitName.OUT_KINDS, "EXERCISE"),
            Map.entry(LimitName.OUT_EXCUSES, "WEATHER"),
            Map.entry(LimitName.REFERENCE_OUT_MINUTES, "90"),
            Map.entry(LimitName.REFERENCE_CONFINED_HOURS, "20"),
            Map.entry(LimitName.SOLITARY_FIRST_REVIEW_DAYS, "1"),
            Map.entry(LimitName.SOLITARY_REVIEW_DAYS, "5"),
            Map.entry(LimitName.SOLITARY_AUTHORITY_DAYS, "10")));

    @Test
    void whatALimitChangesIsWhatItIsSaidToReach() {
        var all = new SoftAssertions();
        for (LimitName limit : LimitName.values()) {
            Set<String> rules = new TreeSet<>();
            Set<String> figures = new TreeSet<>();
            for (long seed = 0; seed < NIGHTS; seed++) {
                RevisionResults before = said(invented(seed));
                RevisionResults now = said(invented(seed).limit(limit, Objects.requireNonNull(OTHERWISE.get(limit))));
                rules.addAll(rules(before, now));
                differing(before.figures(), now.figures()).forEach(key -> figures.add(key.replace("AtLeast", "")));
            }
            Reach reach = Reach.of(limit);
            all.assertThat(rules).as("checks that %s reaches", limit.key()).isEqualTo(new TreeSet<>(reach.checks()));
            all.assertThat(figures)
                    .as("figures that %s reaches", limit.key())
                    .isEqualTo(new TreeSet<>(reach.figures()));
        }
        all.assertAll();
    }

    private static RevisionResults said(NightBuilder night) {
        return RevisionResults.of(night.judged(), Object::toString);
    }

    private static Set<String> rules(RevisionResults before, RevisionResults now) {
        Set<String> rules = new HashSet<>(differing(before.outcomes(), now.outcomes()));
        differing(before.findings(), now.findings()).stream()
                .map(FindingKey::rule)
                .forEach(rules::add);
        return rules;
    }

    private static <K, V> Set<K> differing(Map<K, V> one, Map<K, V> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .collect(toSet());
    }

    private static NightBuilder invented(long seed) {
        var random = new Random(seed);
        var night = new NightBuilder().received(LogKind.HEADCOUNT, LogKind.MEALS, LogKind.SOLITARY);
        if (random.nextInt(10) > 0) {
            cells(night);
        }
        if (random.nextBoolean()) {
            night.limit(LimitName.FACILITY_CAPACITY, "230");
        }
        boolean copied = random.nextInt(4) == 0;
        for (int cell = 1; cell <= 6; cell++) {
            groupCell(night, "1-" + cell, copied, random);
        }
        int mostInSolitary = random.nextBoolean() ? 1 : 4;
        for (int cell = 1; cell <= 3; cell++) {
            solitaryCell(night, "S-" + cell, mostInSolitary, random);
        }
        placements(night, random);
        moves(night, random);
        if (random.nextInt(10) > 0) {
            timeOut(night, random);
        }
        if (random.nextBoolean()) {
            night.limit(LimitName.OUT_EXCUSES, "WEATHER");
        }
        if (random.nextBoolean()) {
            night.earlierRoll(new EarlierRoll(OutcomeState.FAIL, OptionalLong.of(2)));
        }
        return night.completeTotals(Collections.nCopies(7, 300L).toArray(Long[]::new));
    }

    private static void moves(NightBuilder night, Random random) {
        if (random.nextInt(4) > 0) {
            night.movedBefore();
        }
        night.moved(
                MovementLine.in("M-1", "08:%02d".formatted(random.nextInt(60)), 1 + random.nextInt(4)),
                MovementLine.internal("M-2", "12:%02d".formatted(random.nextInt(60)), "1-1", "1-2"),
                MovementLine.out("M-3", "22:%02d".formatted(random.nextInt(40)), 1 + random.nextInt(9)));
    }

    private static void timeOut(NightBuilder night, Random random) {
        for (int cell = 1; cell <= 6; cell++) {
            OutLine line = OutLine.all("1-" + cell, "11:30", "12:%02d".formatted(random.nextInt(60)));
            if (random.nextInt(4) == 0) {
                night.outside(OutLine.all("1-" + cell, "14:00", "15:00").activity(Activity.WORK));
            }
            night.outside(
                    switch (random.nextInt(4)) {
                        case 0 -> line.nobody(WhyNot.WEATHER);
                        case 1 -> line.activity(Activity.WORK);
                        case 2 -> OutLine.all("1-" + cell, "08:00", "11:00");
                        default -> line;
                    });
        }
    }

    private static void cells(NightBuilder night) {
        var always = new Validity(NightBuilder.DATE.minusYears(1), Optional.empty());
        for (int cell = 1; cell <= 5; cell++) {
            night.certificate("1-" + cell, "North", GROUP, OptionalInt.empty(), always);
        }
        night.area("1-6", "North", GROUP, "60");
        for (int cell = 1; cell <= 3; cell++) {
            night.certificate("S-" + cell, "South", SOLITARY, OptionalInt.empty(), always);
        }
    }

    private static void groupCell(NightBuilder night, String cell, boolean copied, Random random) {
        int people = copied ? 40 : random.nextInt(5) == 0 ? 77 + random.nextInt(8) : 18 + random.nextInt(30);
        night.countBefore(cell, "22:00", people);
        for (String time : TIMES) {
            if (random.nextInt(25) > 0) {
                int told = copied && !time.equals("12:00") ? people : people + random.nextInt(3) - 1;
                if (random.nextInt(20) == 0) {
                    night.countedAt(
                            cell,
                            time,
                            told,
                            LocalTime.parse(time)
                                    .plusMinutes(random.nextInt(50) - 9)
                                    .toString());
                } else {
                    night.count(cell, time, told);
                }
            }
        }
        for (Meal meal : Meal.values()) {
            if (random.nextInt(25) > 0) {
                night.meal(cell, meal, plates(people, random), at(meal, random), "", "");
            }
        }
        night.mealBefore(cell, Meal.DINNER, people, "18:%02d".formatted(random.nextInt(60)));
    }

    private static int plates(int people, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> people - 1;
            case 2 -> people + 10;
            default -> people + 1;
        };
    }

    private static String at(Meal meal, Random random) {
        int hour = switch (meal) {
            case BREAKFAST -> 5;
            case LUNCH -> 12;
            case DINNER -> 17;
        };
        return "%02d:%02d".formatted(hour + random.nextInt(3), random.nextInt(60));
    }

    private static void solitaryCell(NightBuilder night, String cell, int most, Random random) {
        for (String time : TIMES) {
            if (random.nextInt(5) > 0) {
                night.count(cell, time, random.nextInt(most + 1));
            }
        }
        for (Meal meal : Meal.values()) {
            if (random.nextInt(4) > 0) {
                night.meal(cell, meal, random.nextInt(3));
            }
        }
    }

    private static void placements(NightBuilder night, Random random) {
        night.columns(
                LogKind.SOLITARY,
                "placement",
                "person",
                "cell",
                "planned_end",
                "reason",
                "reviewed_at",
                "authority_at");
        LocalDate yesterday = NightBuilder.DATE.minusDays(1);
        if (random.nextInt(8) == 0) {
            night.logged(yesterday, PlacementLine.held("W", "P-1", "S-1", yesterday + "T08:00"));
            night.solitary(PlacementLine.held("W", "P-9", "S-1", yesterday + "T08:00"));
        }
        if (random.nextInt(8) == 0) {
            for (int cell = 1; cell <= 3; cell++) {
                night.solitary(PlacementLine.held("X" + cell, "P-1", "S-" + cell, yesterday + "T08:00"));
            }
        }
        for (int person = 1; person <= 4; person++) {
            boolean isLong = person == 4 && random.nextInt(3) == 0;
            LocalDate begin = NightBuilder.DATE.minusDays(isLong ? 34 + random.nextInt(9) : random.nextInt(22));
            LocalDate earlier = begin.minusDays(random.nextInt(10) + 1L);
            LocalDate end = earlier.plusDays(random.nextInt(4));
            night.logged(
                    NightBuilder.DATE.minusDays(1),
                    PlacementLine.held("E" + person, "P-" + person, "S-1", earlier + "T08:00")
                            .to((end.isAfter(begin) ? begin : end) + "T07:00"));
            night.solitary(PlacementLine.held(
                            "A" + person, "P-" + person, "S-" + (1 + random.nextInt(3)), begin + "T10:00")
                    .reviewed(random.nextBoolean() ? "" : begin.plusDays(1).toString()));
        }
    }
}
