package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.logbook.CellKind.GROUP;
import static prisoncensus.logbook.CellKind.SOLITARY;
import static prisoncensus.logbook.CountType.FORMAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.Invariant;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Outcome;
import prisoncensus.logbook.CountType;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** What holds for any night, tried on invented ones: a failure names the seed and the smallest case. */
class HeadcountPropertiesTest {
    private static final List<String> TIMES = List.of("03:00", "06:00", "12:00", "18:00", "22:00");
    private static final List<CountType> TYPES = List.of(CountType.values());

    private record Line(String cell, String time, int people, CountType type, String slip, String supersedes) {
        Line withMore(int more) {
            return new Line(cell, time, people + more, type, slip, supersedes);
        }
    }

    private static Invariant<Line> invented(long seed) {
        return new Invariant<>(seed, lines(new Random(seed)));
    }

    static LongStream seeds() {
        return new Random(20261120).longs(60);
    }

    private static List<Line> lines(Random random) {
        return IntStream.range(0, 12 + random.nextInt(60))
                .mapToObj(any -> line(random))
                .toList();
    }

    private static Line line(Random random) {
        return new Line(
                "1-" + random.nextInt(6),
                TIMES.get(random.nextInt(TIMES.size())),
                74 + random.nextInt(9),
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextInt(3) == 0 ? Integer.toString(random.nextInt(20)) : "",
                random.nextInt(6) == 0 ? Integer.toString(random.nextInt(20)) : "");
    }

    /** Cells 1-0 to 1-3 are group cells, 1-4 is a solitary one, 1-5 is unknown. */
    private static NightBuilder night(List<Line> lines) {
        var night = new NightBuilder()
                .received(LogKind.HEADCOUNT)
                .limit(LimitName.FACILITY_CAPACITY, "350")
                .cell("1-4", "South", SOLITARY, 78);
        for (int cell = 0; cell < 4; cell++) {
            night.cell("1-" + cell, "North", GROUP, 78);
        }
        lines.forEach(line -> night.slip(line.cell, line.time, line.people, line.type, line.slip, line.supersedes));
        return night;
    }

    private static List<String> cellsOver(List<Line> lines) {
        return night(lines).outcome(CheckId.H02).findings().stream()
                .map(finding -> finding.subject().name())
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void h02MorePeopleEverywhereNeverRemoveAFinding(long seed) {
        int more = 1 + new Random(seed).nextInt(9);
        invented(seed)
                .holds(lines -> assertThat(cellsOver(
                                lines.stream().map(line -> line.withMore(more)).toList()))
                        .containsAll(cellsOver(lines)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void h02MorePeopleOnOneGoverningSlipNeverRemoveAFinding(long seed) {
        new Invariant<>(seed, oneSlipEach(new Random(seed)))
                .holds(lines -> assertThat(cellsOver(fuller(lines, seed))).containsAll(cellsOver(lines)));
    }

    private static List<Line> fuller(List<Line> lines, long seed) {
        return lines.stream()
                .map(line ->
                        line.withMore(Math.max(0, Invariant.dice(seed, line).nextInt(20) - 10)))
                .toList();
    }

    private static List<Line> oneSlipEach(Random random) {
        return IntStream.range(0, 5)
                .boxed()
                .flatMap(cell -> TIMES.stream()
                        .map(time -> new Line("1-" + cell, time, 70 + random.nextInt(10), FORMAL, "", "")))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void h01ToR02TheOrderOfTheLinesChangesNothing(long seed) {
        invented(seed).holds(lines -> {
            List<Line> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(results(shuffled)).isEqualTo(results(lines));
        });
    }

    /** What is said of a night, without the numbers of its lines. */
    private static List<Object> results(List<Line> lines) {
        Judgement judgement = night(lines).judged();
        return List.of(
                judgement.outcomes().stream()
                        .map(HeadcountPropertiesTest::results)
                        .toList(),
                judgement.figures(),
                judgement.sectors(),
                judgement.cells());
    }

    /** An outcome without the numbers of its lines. */
    private static List<Object> results(Outcome outcome) {
        return List.of(
                outcome.result(),
                outcome.judged(),
                outcome.notEvaluable(),
                outcome.findings().stream()
                        .map(finding -> List.of(finding.key(), finding.found(), finding.limit(), finding.message()))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void h01ToR02TheSameFactsGiveTheSameJudgement(long seed) {
        invented(seed).holds(lines -> {
            NightBuilder night = night(lines);
            Judgement one = night.judged();
            Judgement other = night.judged();
            assertThat(other.outcomes()).isEqualTo(one.outcomes());
            assertThat(other.cells()).isEqualTo(one.cells());
        });
    }
}
