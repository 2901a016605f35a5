package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.NightFacts;
import prisoncensus.checks.night.ReportedCensus;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Night;

@OnBothDatabases
class EarlierReportsTest {
    private static final FindingKey MEALS_MISSING = new FindingKey("R01", SubjectKind.LOG, "meals");

    private final TestStore store;
    private final Night night;
    private int links;

    EarlierReportsTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void theCensusOfAnEarlierNightIsThatOfItsReport() {
        report(29, 1, new NightBuilder().cell("1", "A", CellKind.GROUP, 80).counts("1", 61));
        report(
                2,
                1,
                new NightBuilder()
                        .cell("1", "A", CellKind.GROUP, 80)
                        .cell("2", "A", CellKind.GROUP, 80)
                        .counts("1", 62));
        report(1, 1, new NightBuilder());
        assertThat(recalled().earlier().reported())
                .containsExactly(
                        new ReportedCensus(before(29), OptionalLong.of(61), true),
                        new ReportedCensus(before(2), OptionalLong.of(62), false),
                        new ReportedCensus(before(1), OptionalLong.empty(), false));
        assertThat(recalled().earlier().hasReport()).isTrue();
    }

    @Test
    void neitherOlderNorLaterNightsNorOtherFacilitiesCount() {
        report(30, 1, counted(61));
        report(0, 2, counted(62));
        report(-1, 1, counted(63));
        report(store.night(), 1, counted(64));
        assertThat(recalled().earlier().reported()).isEmpty();
        assertThat(recalled().earlier().standing()).containsKey(MEALS_MISSING);
    }

    @Test
    void ofSeveralReportsOfANightTheHighestCounts() {
        report(1, 1, counted(61));
        report(1, 2, counted(62));
        store.results.save(store.open(nightBefore(1), 3), counted(63).judged(), words -> "");
        assertThat(recalled().earlier().reported())
                .containsExactly(new ReportedCensus(before(1), OptionalLong.of(62), true));
    }

    @Test
    void aReportMadeAsKnownEarlierFeedsNoLaterNight() {
        report(1, 1, counted(61));
        Revision asKnown = report(1, 2, new NightBuilder().received(LogKind.MEALS));
        store.jdbc
                .sql("update revision set as_known_earlier = true where id = ?")
                .param(asKnown.id())
                .update();
        NightFacts facts = recalled();
        assertThat(facts.earlier().reported())
                .containsExactly(new ReportedCensus(before(1), OptionalLong.of(61), true));
        assertThat(facts.earlier().standing()).containsKey(MEALS_MISSING);
    }

    @Test
    void asKnownAtAnEarlierTimeOnlyWhatWasSaidByThenCounts() {
        report(1, 1, counted(61));
        var asKnown = new Revision.Basis(
                TestStore.MORNING,
                TestStore.NOON,
                0,
                TestStore.SETTINGS,
                new Revision.Request(Revision.Trigger.PERSON, Optional.empty(), Optional.of("court"), true),
                "1 abc");
        Revision revision = store.revisions.open(night, 1, asKnown, List.of());
        assertThat(store.recall.recall(revision).earlier().reported()).isEmpty();
    }

    @Test
    void aSealedRevisionIsRecalledWithoutWhatWasSealedAfterIt() {
        Revision own = store.open(night, 1);
        report(1, 1, counted(61));
        NightFacts then = recalled();
        seal(own);
        report(1, 2, counted(62).received(LogKind.MEALS));
        report(2, 1, counted(63));
        assertThat(recalled()).isEqualTo(then);
        assertThat(recalled().earlier().standing()).containsKey(MEALS_MISSING);
        assertThat(store.recall.recall(store.open(night, 2)).earlier().reported())
                .hasSize(2);
        assertThat(store.recall
                        .recall(store.revisions.find(night, 2).orElseThrow())
                        .earlier()
                        .standing())
                .doesNotContainKey(MEALS_MISSING);
    }

    @Test
    void theLinesOfALaterReportDoNotReachASealedRevision() {
        Revision own = store.open(night, 1);
        seal(own);
        Revision late = store.open(nightBefore(3), 1, store.read(nightBefore(3), LogKind.MEALS));
        assertThat(recalled().earlier().volumes().get(LogKind.MEALS)).isEmpty();
        seal(late);
        assertThat(recalled().earlier().volumes().get(LogKind.MEALS)).isEmpty();
        assertThat(store.recall.recall(store.open(night, 2)).earlier().volumes().get(LogKind.MEALS))
                .isEqualTo(List.of(0));
    }

    @Test
    void aNightWithoutReportBreaksNoRun() {
        report(5, 1, counted(90));

        assertThat(recalled().earlier().standing()).containsKey(over("1"));
    }

    @Test
    void aNightThatDoesNotJudgeASubjectPassesItsRunOn() {
        report(3, 1, counted(90));
        Revision silent = store.open(nightBefore(2), 1);
        store.results.save(silent, judgedWithout(silent), words -> "");
        seal(silent);

        assertThat(store.results.carried(silent)).containsKey(over("1"));
        assertThat(recalled().earlier().standing()).containsKey(over("1"));
    }

    @Test
    void aNightThatJudgesTheSubjectEndsItsRun() {
        report(3, 1, counted(90));
        report(2, 1, counted(70));

        assertThat(recalled().earlier().standing()).doesNotContainKey(over("1"));
    }

    private static FindingKey over(String cell) {
        return new FindingKey("H02", SubjectKind.CELL, cell);
    }

    /** A night without a headcount, after a night on which cell 1 was over its limit. */
    private static Judgement judgedWithout(Revision revision) {
        return new NightBuilder()
                .cell("1", "A", CellKind.GROUP, 80)
                .standing("H02", SubjectKind.CELL, "1", revision.night().date().minusDays(1))
                .judged();
    }

    private static NightBuilder counted(int people) {
        return new NightBuilder().cell("1", "A", CellKind.GROUP, 80).counts("1", people);
    }

    private Revision report(int daysBefore, int number, NightBuilder told) {
        return report(nightBefore(daysBefore), number, told);
    }

    private Revision report(Night of, int number, NightBuilder told) {
        Revision revision = store.open(of, number);
        store.results.save(revision, told.judged(), words -> "");
        seal(revision);
        return revision;
    }

    private void seal(Revision revision) {
        links++;
        store.seal(revision, links);
    }

    private NightFacts recalled() {
        return store.recall.recall(store.revisions.find(night, 1).orElseGet(() -> store.open(night, 1)));
    }

    private Night nightBefore(int days) {
        return new Night(night.facility(), before(days));
    }

    private LocalDate before(int days) {
        return night.date().minusDays(days);
    }
}
