package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.NightBuilder;
import prisoncensus.checks.night.Severity;
import prisoncensus.checks.night.SubjectKind;
import prisoncensus.logbook.CellKind;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Night;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.RawText;
import prisoncensus.logbook.RejectedLine;
import prisoncensus.logbook.Rejection;
import prisoncensus.logbook.TextEncoding;

@OnBothDatabases
class RevisionSourcesTest {
    private final TestStore store;
    private final Night night;

    RevisionSourcesTest(TestStore store) {
        this.store = store;
        this.night = store.night();
    }

    @Test
    void aFindingIsTheOneThatWasToldWithItsLines() {
        Revision revision = store.open(night, 1);
        var crowded = new NightBuilder()
                .cell("1", "Süd", CellKind.GROUP, 80)
                .cell("2", "Süd", CellKind.GROUP, 80)
                .count("2", "12:00", 82)
                .count("1", "18:00", 81)
                .count("1", "22:00", 83);
        store.results.save(revision, crowded.judged(), message -> "«" + message.key() + "»");
        List<StoredFinding> findings = store.evidence.findings(revision, CheckId.H02);
        assertThat(findings)
                .extracting(finding -> finding.key().subject(), finding -> cited(finding))
                .as("lines are numbered as they were told, the header is line 1")
                .containsExactly(tuple("1", "headcount.csv:3 headcount.csv:4"), tuple("2", "headcount.csv:2"));
        assertThat(findings.get(1))
                .isEqualTo(new StoredFinding(
                        new FindingKey("H02", SubjectKind.CELL, "2"),
                        Severity.BREACH,
                        OptionalLong.of(82),
                        "«H02»",
                        findings.get(1).sources()));
    }

    @Test
    void aFindingThatRestsOnWhatIsMissingCitesNothing() {
        Revision revision = store.open(night, 1);
        store.results.save(revision, new NightBuilder().judged(), message -> "");
        assertThat(store.evidence.findings(revision, CheckId.R01))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.sources()).isEmpty());
        assertThat(store.evidence.findings(revision, CheckId.H02)).isEmpty();
    }

    @Test
    void aFileOfAnotherDateIsCitedByItsPath() {
        assertThat(StoredFinding.Citation.of("2026-03-02/solitary.csv.gz:17"))
                .isEqualTo(new StoredFinding.Citation("2026-03-02/solitary.csv.gz", 17));
    }

    @Test
    void earlierFilesAreThoseTheRevisionKnewThen() {
        var dayBefore = new Night(night.facility(), night.date().minusDays(1));
        var longAgo = new Night(night.facility(), LocalDate.of(2026, 3, 2));
        StoredFile placements = store.read(longAgo, LogKind.SOLITARY);
        store.read(longAgo, LogKind.MEALS);
        StoredFile meals = store.read(dayBefore, LogKind.MEALS);
        StoredFile tonight = store.read(night, LogKind.SOLITARY);
        Revision revision = store.open(night, 1, tonight);
        store.files.register(TestStore.file(longAgo, LogKind.SOLITARY, "b"), TestStore.NOON);
        store.read(dayBefore, LogKind.HEADCOUNT);
        assertThat(store.evidence.inputs(revision)).containsExactly(tonight);
        assertThat(store.evidence.earlier(revision)).containsExactly(placements, meals);
        assertThat(store.recall.earlierFiles(revision)).containsExactly(placements.file(), meals.file());
    }

    @Test
    void rejectedLinesComeWithTheirFaults() {
        StoredFile file = store.registered(night, LogKind.HEADCOUNT);
        var fault = new Fault(FaultKind.BLANK, "cell", "", "");
        store.writer.write(
                file,
                List.of(
                        new Rejection(new Origin(file.file(), 7), RawText.of(new byte[] {1}), List.of(fault)),
                        new LogTally(file.file(), TextEncoding.UTF_8, List.of(), List.of(), 1, 0, 1, 0)));
        assertThat(store.evidence.rejected(file))
                .containsExactly(new RejectedLine(new Origin(file.file(), 7), List.of(fault)));
        assertThat(store.evidence.rejected(store.read(night, LogKind.MEALS))).isEmpty();
    }

    private static String cited(StoredFinding finding) {
        return String.join(
                " ",
                finding.sources().stream()
                        .map(line -> line.file() + ":" + line.line())
                        .toList());
    }
}
