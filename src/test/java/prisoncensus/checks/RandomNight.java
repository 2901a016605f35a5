package prisoncensus.checks;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import prisoncensus.checks.night.MovementLine;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutLine;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Meal;
import prisoncensus.logbook.RejectedName;

/** An invented night, line by line, of which each line can be told as accepted or as rejected. */
final class RandomNight {
    private static final List<String> TIMES = List.of("06:00", "12:00", "18:00", "22:00", "03:15");
    private static final List<String> GROUPS = List.of("1", "2", "3", "4", "5", "6");
    private static final List<String> SOLITARIES = List.of("S-1", "S-2");

    private final Random random;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One line.
     *
     * @param names what it names when it is rejected; empty for a line of an older file, which is never rejected here
     */
    record Line(Consumer<NightBuilder> accepted, Optional<RejectedName> names, boolean before) {
        private void tell(NightBuilder night, Optional<RejectedName> rejected) {
            if (rejected.isEmpty()) {
                accepted.accept(night);
            } else if (before) {
                night.rejectedBefore(rejected.get());
            } else {
                night.rejected(rejected.get());
            }
        }
    }

    RandomNight(long seed) {
        this.random = new Random(seed);
        cells();
        headcount(false);
        headcount(true);
        meals(false);
        meals(true);
        solitary();
        movements(false);
        movements(true);
        outside();
    }

    List<Line> lines() {
        return lines;
    }

    /** The same lines in another order. */
    RandomNight shuffled(Random order) {
        Collections.shuffle(lines, order);
        return this;
    }

    /** The night with all lines accepted. */
    NightBuilder accepted() {
        return with(-1, Optional.empty());
    }

    /** The night with that line rejected, which names what is given. */
    NightBuilder with(int rejectedLine, Optional<RejectedName> name) {
        var night = new NightBuilder()
                .received(
                        LogKind.HEADCOUNT,
                        LogKind.MEALS,
                        LogKind.SOLITARY,
                        LogKind.CELLS,
                        LogKind.MOVEMENTS,
                        LogKind.OUTSIDE)
                .movedBefore()
                .limit(LimitName.FACILITY_CAPACITY, "60")
                .columns(LogKind.HEADCOUNT, "cell", "scheduled_time", "counted", "officer", "second_officer");
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).tell(night, i == rejectedLine ? name : Optional.empty());
        }
        return night;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void cells() {
        GROUPS.forEach(cell -> cell(cell, CellKind.GROUP, 10));
        SOLITARIES.forEach(cell -> cell(cell, CellKind.SOLITARY, 1));
    }

    private void cell(String cell, CellKind kind, int limit) {
        String area = chance(50) ? "20" : "60";
        lines.add(new Line(
                night -> {
                    if (area.equals("20")) {
                        night.area(cell, "N", kind, area);
                    } else {
                        night.cell(cell, "N", kind, limit);
                    }
                },
                Optional.of(name(LogKind.CELLS, cell, Optional.empty(), Optional.empty())),
                false));
    }

    private static RejectedName name(LogKind log, String cell, Optional<LocalTime> time, Optional<Meal> meal) {
        return new RejectedName(
                log, Optional.of(cell), time, meal, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void headcount(boolean before) {
        int most = any(List.of(9, 10, 11));
        for (String cell : GROUPS) {
            for (String time : TIMES.subList(0, 4)) {
                if (chance(97)) {
                    slip(cell, time, chance(60) ? most : random.nextInt(12), before);
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            slip(any(List.of("1", "2", "S-1", "S-2", "X")), any(TIMES), random.nextInt(3), before);
        }
    }

    private void slip(String cell, String time, int people, boolean before) {
        String second = chance(90) ? "B" : "A";
        Consumer<NightBuilder> accepted = before
                ? night -> night.countBefore(cell, time, people)
                : chance(30)
                        ? night -> night.officers(cell, time, CountType.FORMAL, "A", second)
                        : night -> night.count(cell, time, people);
        lines.add(new Line(
                accepted,
                Optional.of(name(LogKind.HEADCOUNT, cell, Optional.of(LocalTime.parse(time)), Optional.empty())),
                before));
    }

    private void meals(boolean before) {
        for (String cell : GROUPS) {
            for (Meal meal : Meal.values()) {
                if (chance(98)) {
                    meal(cell, meal, chance(80) ? 12 : random.nextInt(12), before);
                }
            }
        }
        meal("S-1", Meal.LUNCH, random.nextInt(3), before);
        meal("X", Meal.DINNER, 1, before);
    }

    private void meal(String cell, Meal meal, int plates, boolean before) {
        String at = meal == Meal.BREAKFAST ? chance(90) ? "07:00" : "09:00" : meal == Meal.LUNCH ? "12:30" : "18:00";
        String servedAt = chance(97) ? at : "";
        lines.add(new Line(
                before
                        ? night -> night.mealBefore(cell, meal, plates, servedAt)
                        : night -> night.meal(cell, meal, plates, servedAt, "", ""),
                Optional.of(name(LogKind.MEALS, cell, Optional.empty(), Optional.of(meal))),
                before));
    }

    private void solitary() {
        for (int i = 0; i < 4; i++) {
            String number = "A-" + i;
            String person = chance(80) ? "P-" + random.nextInt(3) : "";
            String cell = any(SOLITARIES);
            String from = "2026-11-%02dT10:00".formatted(1 + random.nextInt(19));
            var line = PlacementLine.held(number, person, cell, from);
            if (chance(40)) {
                lines.add(
                        new Line(night -> night.logged(NightBuilder.DATE.minusDays(1), line), Optional.empty(), true));
            }
            if (chance(80)) {
                var tonight = chance(30) ? line.to("2026-11-20T08:00") : line;
                lines.add(new Line(
                        night -> night.solitary(tonight),
                        Optional.of(new RejectedName(
                                LogKind.SOLITARY,
                                Optional.of(cell),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(number),
                                Optional.of(person).filter(some -> !some.isEmpty()),
                                Optional.empty())),
                        false));
            }
        }
    }

    private void movements(boolean before) {
        for (int number = 0; number < random.nextInt(4); number++) {
            String cell = any(GROUPS);
            String time = any(List.of("00:00", "05:00", "12:10", "22:00", "23:59"));
            String key = "M-" + before + number;
            MovementLine line =
                    chance(50) ? MovementLine.in(key, time, 1) : MovementLine.internal(key, time, cell, "1");
            lines.add(new Line(
                    night -> {
                        if (before) {
                            night.movedBefore(line);
                        } else {
                            night.moved(line);
                        }
                    },
                    Optional.of(RejectedName.cell(LogKind.MOVEMENTS, cell)),
                    before));
        }
    }

    private void outside() {
        for (String cell : GROUPS) {
            if (chance(70)) {
                OutLine line = OutLine.all(cell, "10:00", any(List.of("10:20", "10:40", "12:20")));
                OutLine told = chance(30) ? line.people(random.nextInt(1, 9)) : line;
                lines.add(new Line(
                        night -> night.outside(told), Optional.of(RejectedName.cell(LogKind.OUTSIDE, cell)), false));
            }
        }
    }
}
