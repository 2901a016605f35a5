package prisoncensus.checks.solitary;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.checks.night.NightBuilder.DATE;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.Invariant;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.checks.night.PlacementLine;
import prisoncensus.checks.night.Subject;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.DayCount;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** What holds for the solitary of any night, tried on invented ones: a failure names the seed and the smallest case. */
class SolitaryPropertiesTest {
    private static final List<DayCount> CONVENTIONS = List.of(DayCount.values());

    private static Invariant<PlacementLine> invented(long seed) {
        return new Invariant<>(seed, lines(new Random(seed)));
    }

    static LongStream seeds() {
        return new Random(20261121).longs(60);
    }

    /** Placements of a few persons over forty days, each with a number of its own. */
    private static List<PlacementLine> lines(Random random) {
        return IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(number -> line(number, random))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static PlacementLine line(int number, Random random) {
        LocalDateTime from = DATE.minusDays(random.nextInt(40)).atTime(random.nextInt(24), random.nextInt(60));
        LocalDateTime end = from.plusMinutes(random.nextInt(20 * 24 * 60));
        String person = random.nextInt(8) == 0 ? "" : "P-" + random.nextInt(5);
        PlacementLine line = PlacementLine.held("A-" + number, person, "S-" + random.nextInt(4), from.toString());
        return random.nextInt(3) == 0 ? line : line.to(end.toString());
    }

    private static NightBuilder night(List<PlacementLine> lines, Random random) {
        DayCount convention = CONVENTIONS.get(random.nextInt(CONVENTIONS.size()));
        return new NightBuilder()
                .received(LogKind.SOLITARY)
                .cell("S-1", "South", CellKind.SOLITARY, 1)
                .cell("S-2", "South", CellKind.SOLITARY, 2)
                .count("S-1", "22:00", 1)
                .limit(LimitName.SOLITARY_DAY_COUNT, convention.name())
                .solitary(lines.toArray(PlacementLine[]::new));
    }

    private static List<Subject> over(List<PlacementLine> lines, Random random) {
        return night(lines, random).outcome(CheckId.S01).findings().stream()
                .map(Finding::subject)
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void s01OneMoreDayNeverRemovesAFinding(long seed) {
        invented(seed).holds(lines -> {
            List<PlacementLine> longer = lines.stream()
                    .map(line -> longer(line, Invariant.dice(seed, line)))
                    .toList();
            assertThat(over(longer, new Random(seed))).containsAll(over(lines, new Random(seed)));
        });
    }

    /** A day longer at one of its ends, or as it was. */
    private static PlacementLine longer(PlacementLine line, Random random) {
        int end = random.nextInt(3);
        if (end == 0) {
            return line.from(LocalDateTime.parse(line.from()).minusDays(1).toString());
        }
        return end == 1 && !line.to().isEmpty()
                ? line.to(LocalDateTime.parse(line.to()).plusDays(1).toString())
                : line;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void s01SplittingAPlacementIntoTwoAdjoiningOnesChangesNoLength(long seed) {
        List<PlacementLine> named = lines(new Random(seed));
        named.removeIf(line -> line.person().isEmpty());
        new Invariant<>(seed, named).holds(lines -> {
            List<PlacementLine> split =
                    lines.stream().flatMap(line -> halves(line).stream()).toList();
            assertThat(lengths(split)).isEqualTo(lengths(lines));
        });
    }

    private static List<PlacementLine> halves(PlacementLine line) {
        LocalDateTime from = LocalDateTime.parse(line.from());
        LocalDateTime middle = from.plusHours(7);
        boolean isWithin = middle.isBefore(DATE.plusDays(1).atStartOfDay())
                && (line.to().isEmpty() || middle.isBefore(LocalDateTime.parse(line.to())));
        return isWithin
                ? List.of(
                        line.to(middle.toString()),
                        line.number(line.placement() + "b").from(middle.toString()))
                : List.of(line);
    }

    private static Map<String, List<Integer>> lengths(List<PlacementLine> lines) {
        Map<String, List<Integer>> lengths = new TreeMap<>();
        night(lines, new Random(1))
                .judged()
                .solitary()
                .forEach(line -> lengths.computeIfAbsent(line.subject().name(), none -> new ArrayList<>())
                        .addAll(List.of(line.inclusive(), line.exclusive(), line.elapsed())));
        return lengths;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void s01ToS14TheOrderOfTheLinesChangesNothing(long seed) {
        invented(seed).holds(lines -> {
            List<PlacementLine> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(results(shuffled, seed)).isEqualTo(results(lines, seed));
        });
    }

    /** What is said of a night, without the numbers of its lines. */
    private static List<Object> results(List<PlacementLine> lines, long seed) {
        Judgement judgement = night(lines, new Random(seed)).judged();
        return List.of(
                judgement.outcomes().stream()
                        .map(SolitaryPropertiesTest::results)
                        .toList(),
                judgement.solitary(),
                judgement.figures());
    }

    /** An outcome without the numbers of its lines. */
    private static List<Object> results(Outcome outcome) {
        return List.of(
                outcome.result(),
                outcome.judged(),
                outcome.notEvaluable().stream().collect(Collectors.toSet()),
                outcome.findings().stream()
                        .map(finding -> List.of(finding.key(), finding.found(), finding.limit(), finding.message()))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void s05TheDaysOfTheWindowAreThoseCountedOneByOne(long seed) {
        invented(seed)
                .holds(lines -> night(lines, new Random(seed))
                        .limit(LimitName.SOLITARY_WINDOW_MAX_DAYS, "0")
                        .outcome(CheckId.S05)
                        .findings()
                        .forEach(finding -> assertThat(finding.found())
                                .as(finding.subject().name())
                                .hasValue(oneByOne(lines, finding.subject().name()))));
    }

    private static int oneByOne(List<PlacementLine> lines, String person) {
        return (int) DATE.minusDays(59)
                .datesUntil(DATE.plusDays(1))
                .filter(day -> lines.stream()
                        .filter(line -> line.person().equals(person))
                        .anyMatch(line ->
                                !LocalDateTime.parse(line.from()).toLocalDate().isAfter(day)
                                        && (line.to().isEmpty()
                                                || !LocalDateTime.parse(line.to())
                                                        .toLocalDate()
                                                        .isBefore(day))))
                .count();
    }
}
