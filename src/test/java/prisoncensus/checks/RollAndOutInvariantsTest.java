package prisoncensus.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prisoncensus.checks.night.Finding;
import prisoncensus.checks.night.MovementLine;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.OutLine;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.WhyNot;

/** What no night may change, whatever was logged: the order of lines, superseded lines, a time out split in two, one more who came. */
class RollAndOutInvariantsTest {
    private static final int NIGHTS = 60;

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, NIGHTS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfLinesChangesNothing(int seed) {
        NightBuilder inOrder = new RandomNight(seed).accepted();
        NightBuilder shuffled = new RandomNight(seed).shuffled(new Random(seed)).accepted();
        assertThat(said(shuffled)).isEqualTo(said(inOrder));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreWhoCameRaisesTheRollByOneAndChangesNoCensus(int seed) {
        Figures before = new RandomNight(seed).accepted().judged().figures();
        Figures after = new RandomNight(seed)
                .accepted()
                .moved(MovementLine.in("M-more", "21:00", 1))
                .judged()
                .figures();
        assertThat(after.number(FigureName.CENSUS_TOTAL)).isEqualTo(before.number(FigureName.CENSUS_TOTAL));
        assertThat(after.number(FigureName.PEAK)).isEqualTo(before.number(FigureName.PEAK));
        assertThat(after.number(FigureName.ROLL).isPresent())
                .isEqualTo(before.number(FigureName.ROLL).isPresent());
        before.number(FigureName.ROLL)
                .ifPresent(roll -> assertThat(after.number(FigureName.ROLL)).hasValue(roll + 1));
        before.number(FigureName.ROLL_DIFFERENCE)
                .ifPresent(difference ->
                        assertThat(after.number(FigureName.ROLL_DIFFERENCE)).hasValue(difference - 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSupersededMovementChangesNothing(int seed) {
        MovementLine wrong = MovementLine.in("M-wrong", "08:00", 7);
        MovementLine right = MovementLine.in("M-right", "08:00", 2);
        NightBuilder without = new RandomNight(seed).accepted().moved(right);
        NightBuilder with = new RandomNight(seed).accepted().moved(wrong, right.supersedes("M-wrong"));
        assertThat(said(with)).isEqualTo(said(without));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSupersededTimeOutChangesNothing(int seed) {
        OutLine right = OutLine.all("1", "08:00", "08:25");
        NightBuilder without = new RandomNight(seed).accepted().outside(right);
        NightBuilder with = new RandomNight(seed)
                .accepted()
                .outside(OutLine.all("1", "08:00", "16:00").nobody(WhyNot.STAFF).number("R-1", ""))
                .outside(right.number("R-2", "R-1"));
        assertThat(said(with)).isEqualTo(said(without));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneTimeOutSplitInTwoChangesNoMinute(int seed) {
        OptionalInt people = seed % 2 == 0 ? OptionalInt.empty() : OptionalInt.of(seed % 9);
        NightBuilder whole = new RandomNight(seed).accepted().outside(out("10:05", "12:10", people));
        NightBuilder split =
                new RandomNight(seed).accepted().outside(out("10:05", "12:00", people), out("12:00", "12:10", people));
        assertThat(said(split)).isEqualTo(said(whole));
    }

    private static OutLine out(String from, String to, OptionalInt people) {
        OutLine all = OutLine.all("2", from, to);
        return people.isPresent() ? all.people(people.getAsInt() + 1) : all;
    }

    /** Figures, and of each check its outcome, its findings and what it leaves open; lines of logs are not compared. */
    private static Map<String, Object> said(NightBuilder night) {
        Judgement judged = night.judged();
        Map<String, Object> said = new TreeMap<>();
        judged.outcomes()
                .forEach(outcome -> said.put(
                        outcome.rule().name(),
                        List.of(
                                outcome.result(),
                                outcome.findings().stream()
                                        .filter(finding -> finding.subject().kind() != SubjectKind.LOG)
                                        .map(RollAndOutInvariantsTest::said)
                                        .sorted()
                                        .toList(),
                                outcome.notEvaluable().stream()
                                        .map(open -> open.subject().kind() + " "
                                                + open.subject().name())
                                        .sorted()
                                        .toList())));
        for (FigureName figure : FigureName.values()) {
            said.put(
                    figure.name(),
                    judged.figures().get(figure) + " " + judged.figures().isAtLeast(figure));
        }
        return said;
    }

    private static String said(Finding finding) {
        return finding.subject().kind() + " " + finding.subject().name() + " " + finding.found() + " "
                + finding.limit();
    }
}
