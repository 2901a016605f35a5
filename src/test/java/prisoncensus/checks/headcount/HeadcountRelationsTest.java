package prisoncensus.checks.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static prisoncensus.logbook.CellKind.GROUP;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutcomeState;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** How the checks stand to each other and to a plainer way of reckoning, on invented nights: the seed stands in the name of the test. */
class HeadcountRelationsTest {
    private static final List<String> TIMES = List.of("06:00", "12:00", "18:00", "22:00");

    static LongStream seeds() {
        return new Random(20261121).longs(60);
    }

    private static NightBuilder night(Random random) {
        var night = new NightBuilder().received(LogKind.HEADCOUNT);
        for (int cell = 0; cell < 8; cell++) {
            night.cell("1-" + cell, "North", GROUP, 10);
            int most = 1 + random.nextInt(50);
            for (String time : TIMES) {
                for (int slip = random.nextInt(9) / 8; slip >= 0; slip--) {
                    night.count("1-" + cell, time, random.nextInt(most));
                }
            }
        }
        return night;
    }

    private static List<String> found(Judgement judgement, CheckId rule) {
        return judgement.outcomes().stream()
                .filter(outcome -> outcome.rule() == rule)
                .flatMap(outcome -> outcome.findings().stream())
                .map(finding -> finding.subject().name())
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void h04AndH09FindNoCellThatH02DoesNotAndH03NoneThatItDoes(long seed) {
        Judgement judgement = night(new Random(seed)).judged();
        List<String> over = found(judgement, CheckId.H02);
        assertThat(over).as("seed %d", seed).containsAll(found(judgement, CheckId.H04));
        assertThat(over).as("seed %d", seed).containsAll(found(judgement, CheckId.H09));
        assertThat(found(judgement, CheckId.H03)).as("seed %d", seed).noneMatch(over::contains);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void h08ACellThatIsCountedEachTimeIsFoundOrJudgedByH02(long seed) {
        Judgement judgement = night(new Random(seed)).judged();
        List<String> unjudged = judgement.outcomes().stream()
                .filter(outcome -> outcome.rule() == CheckId.H02)
                .flatMap(outcome -> outcome.notEvaluable().stream())
                .map(one -> one.subject().name())
                .toList();
        assertThat(found(judgement, CheckId.H08)).as("seed %d", seed).containsAll(unjudged);
    }

    /** A day as a word of o for over, u for under and - for missing: sustained is a run of o. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void h04FindsTheRunsThatAPatternFinds(long seed) {
        var random = new Random(seed);
        int least = 1 + random.nextInt(5);
        var night = new NightBuilder().cell("1", "N", GROUP, 10).received(LogKind.HEADCOUNT);
        night.limit(LimitName.CELL_SUSTAINED_COUNTS, Integer.toString(least));
        var word = new StringBuilder();
        for (String time : TIMES) {
            char sign = "ooou-".charAt(random.nextInt(5));
            word.append(sign);
            if (sign != '-') {
                night.count("1", time, sign == 'o' ? 11 : 10);
            }
        }
        boolean sustained = Pattern.compile("o{" + least + "}").matcher(word).find();
        OutcomeState otherwise = word.indexOf("-") < 0 ? OutcomeState.PASS : OutcomeState.NOT_EVALUABLE;
        assertThat(night.outcome(CheckId.H04).result())
                .as("seed %d, %s, at least %d", seed, word, least)
                .isEqualTo(sustained ? OutcomeState.FAIL : otherwise);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void h12MorePeopleNeverRemoveAFinding(long seed) {
        var random = new Random(seed);
        int people = random.nextInt(120);
        String area = BigDecimal.valueOf(random.nextInt(4_000_000), 4).toPlainString();
        var fewer = new NightBuilder().area("1", "N", GROUP, area).count("1", "22:00", people);
        var more = new NightBuilder().area("1", "N", GROUP, area).count("1", "22:00", people + random.nextInt(9));
        assertThat(found(more.judged(), CheckId.H12))
                .as("seed %d", seed)
                .containsAll(found(fewer.judged(), CheckId.H12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void r03AgreesWithDecimalsInAnyOrderOfTheNights(long seed) {
        var random = new Random(seed);
        List<Integer> volumes = new ArrayList<>(IntStream.range(0, 7 + random.nextInt(8))
                .map(any -> random.nextInt(30))
                .boxed()
                .toList());
        int accepted = random.nextInt(30);
        OutcomeState expected = isInside(accepted, volumes) ? OutcomeState.PASS : OutcomeState.FAIL;
        assertThat(volume(accepted, volumes))
                .as("seed %d, %d, %s", seed, accepted, volumes)
                .isEqualTo(expected);
        Collections.shuffle(volumes, random);
        assertThat(volume(accepted, volumes)).as("seed %d", seed).isEqualTo(expected);
    }

    private static boolean isInside(int accepted, List<Integer> volumes) {
        List<Integer> sorted = volumes.stream().sorted().toList();
        int middle = sorted.size() / 2;
        BigDecimal median = BigDecimal.valueOf(sorted.get(middle));
        if (sorted.size() % 2 == 0) {
            median = median.add(BigDecimal.valueOf(sorted.get(middle - 1)))
                    .divide(BigDecimal.valueOf(2), MathContext.UNLIMITED);
        }
        var lines = BigDecimal.valueOf(accepted);
        return lines.compareTo(median.multiply(new BigDecimal("0.8"))) >= 0
                && lines.compareTo(median.multiply(new BigDecimal("1.2"))) <= 0;
    }

    private static OutcomeState volume(int accepted, List<Integer> volumes) {
        var night = new NightBuilder().received(LogKind.HEADCOUNT).volumes(LogKind.HEADCOUNT, List.copyOf(volumes));
        for (int i = 0; i < accepted; i++) {
            night.count("1", "06:00", i);
        }
        return night.outcome(CheckId.R03).result();
    }
}
