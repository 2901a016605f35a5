package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

@OnBothDatabases
class ResultRepositoryTest {
    private final TestStore store;
    private final Revision revision;

    ResultRepositoryTest(TestStore store) {
        this.store = store;
        this.revision = store.open(store.night(), 1);
    }

    /** Cell 1 over its limit at one count and never counted at 12:00, cell 2 full; meals and solitary missing. */
    private static Judgement crowded() {
        return new NightBuilder()
                .limit(LimitName.FACILITY_CAPACITY, "160")
                .cell("1", "Süd", CellKind.GROUP, 80)
                .cell("2", "Süd", CellKind.GROUP, 80)
                .count("1", "06:00", 70)
                .count("1", "18:00", 81)
                .count("1", "22:00", 70)
                .counts("2", 60)
                .judged();
    }

    @Test
    void findingsAreKeptInTheOrderOfTheCsvInWords() {
        store.results.save(revision, crowded(), message -> "«" + message.key() + "»");
        assertThat(rows(
                        "select place, rule, subject_kind, subject, severity, sector, since, found, found_limit, message"
                                + " from finding where revision_id = ? order by place"))
                .containsExactly(
                        "0|H01|CELL|1|GAP|Süd|2026-11-20|1|4|«H01»",
                        "1|H02|CELL|1|BREACH|Süd|2026-11-20|81|80|«H02»",
                        "2|R01|LOG|meals|GAP||2026-11-20|null|null|«R01»",
                        "3|R01|LOG|solitary|GAP||2026-11-20|null|null|«R01»");
    }

    @Test
    void outcomesTellWhatCouldNotBeJudged() {
        store.results.save(revision, new NightBuilder().received(LogKind.MEALS).judged(), message -> "");
        assertThat(rows("select rule, rule_version, result, judged, unjudged from outcome"
                        + " where revision_id = ? and rule in ('R01', 'H02') order by rule"))
                .containsExactly("H02|2|NOT_EVALUABLE|0|2", "R01|3|FAIL|3|0");
    }

    @Test
    void aFigureThatIsMissingIsNull() {
        store.results.save(revision, crowded(), message -> "");
        assertThat(rows("select name, figure_text from figure where revision_id = ? order by name"))
                .containsExactlyInAnyOrder(
                        "capacity|160",
                        "cellsActive|2",
                        "cellsMissing|0",
                        "cellsOverLimit|1",
                        "censusComplete|true",
                        "censusTotal|130",
                        "peak|141",
                        "peakAt|18:00",
                        "peakAtLeast|true",
                        "platesServed|null",
                        "platesShort|null",
                        "solitaryHeld|null",
                        "solitaryLongestDays|null",
                        "roll|null",
                        "rollDifference|null",
                        "movementsIn|null",
                        "movementsOut|null",
                        "cellsOutShort|null",
                        "outMinutes|null",
                        "cellsWithOutRecord|null",
                        "peopleConfined|null");
    }

    @Test
    void savingAgainReplacesWhatABrokenOffAttemptLeft() {
        store.results.save(revision, crowded(), message -> "first attempt");
        store.results.save(revision, new NightBuilder().judged(), message -> "second attempt");
        assertThat(rows("select rule, subject, message from finding where revision_id = ? order by place"))
                .containsExactly(
                        "R01|headcount|second attempt",
                        "R01|meals|second attempt",
                        "R01|solitary|second attempt",
                        "R04|facility|second attempt");
        assertThat(rows("select count(*) from outcome where revision_id = ?")).containsExactly("52");
        assertThat(rows("select figure_text from figure where revision_id = ? and name = 'censusTotal'"))
                .containsExactly("null");
    }

    @Test
    void savingOneRevisionLeavesTheOthersAlone() {
        Revision other = store.open(revision.night(), 2);
        store.results.save(other, new NightBuilder().judged(), message -> "");
        store.results.save(revision, crowded(), message -> "");
        assertThat(store.results.findingsBySeverity(other))
                .isEqualTo(Map.of("BREACH", 0, "WARNING", 0, "GAP", 3, "NOTE", 1));
    }

    @Test
    void findingsAreCountedBySeverity() {
        assertThat(store.results.findingsBySeverity(revision).keySet())
                .containsExactly("BREACH", "WARNING", "GAP", "NOTE");
        store.results.save(revision, crowded(), message -> "");
        assertThat(store.results.findingsBySeverity(revision))
                .isEqualTo(Map.of("BREACH", 1, "WARNING", 0, "GAP", 3, "NOTE", 0));
    }

    /** The rows of a query by revision, their values joined by a bar. */
    private List<String> rows(String sql) {
        return store.jdbc
                .sql(sql)
                .param(revision.id())
                .query((row, n) -> {
                    var values = new StringBuilder(String.valueOf(row.getString(1)));
                    for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
                        values.append('|').append(row.getString(i));
                    }
                    return values.toString();
                })
                .list();
    }
}
