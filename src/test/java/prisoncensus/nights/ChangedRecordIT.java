package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prisoncensus.audit.verify.VerificationResult;
import prisoncensus.audit.verify.VerifyRequest;
import prisoncensus.settings.WrongInputException;

/** What somebody who owns the store and the reports can change of the record, and verify names. */
class ChangedRecordIT extends AuditedFacility {
    private static final String IDS =
            " (select id from revision where facility = ? and census_date = date '2026-03-02')";

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void theRecordHolds() throws IOException {
        write("2026-03-01/solitary.csv", "placement,person,cell,placed_at,reason\n0,P-0,S-1,2026-01-01,riot\n");
        write("2026-03-02/solitary.csv", "placement,person,cell,placed_at,reason\n1,P-1,S-1,2026-01-01,riot\n");
        write("2026-03-03/solitary.csv", "placement,person,cell,placed_at,reason\n2,P-2,S-2,2026-01-01,riot\n");
        rerun(order(0, 2, Optional.empty(), false));
        assertThat(holds(false)).isEmpty();
        assertThat(holds(true)).isEmpty();
    }

    private static final List<String> OF_REVISION = List.of(
            "update revision set as_known_earlier = true where id in",
            "update revision set reason = 'another' where id in",
            "update revision set requested_by = 'C. Nobody' where id in",
            "update revision set made_for = 'LATE_LOG' where id in",
            "update revision set created_at = timestamp with time zone '2026-06-01 00:00:00+00' where id in",
            "update revision set as_known_at = timestamp with time zone '2026-07-01 00:00:00+00' where id in",
            "update revision set known_to = known_to - 1 where id in",
            "update revision set facility_name = 'Another' where id in",
            "update figure set figure_text = '1' where name = 'censusTotal' and revision_id in",
            "update figure set version = 9 where name = 'censusTotal' and revision_id in",
            "update outcome set result = 'PASS' where rule = 'M01' and revision_id in",
            "delete from outcome where rule = 'M01' and revision_id in",
            "update outcome set unjudged = unjudged + 1 where rule = 'M01' and revision_id in",
            "update revision set reading = reading - 1 where id in",
            "update revision set made_for = 'NOTHING' where id in",
            "update finding set severity = 'NOTHING' where rule = 'R01' and revision_id in",
            "update finding set sector = 'South' where rule = 'R01' and revision_id in",
            "delete from finding where rule = 'R01' and revision_id in",
            "update finding set since = date '2020-01-01' where rule = 'R01' and revision_id in");

    @Test
    void whatTheStoreSaysOfARevisionIsThatOfItsManifest() {
        OF_REVISION.forEach(
                change -> assertThat(afterwards(change + IDS, true)).as(change).isNotEmpty());
    }

    private static final List<String> OF_RECEPTIONS = List.of(
            "update reception set received_at = timestamp with time zone '2026-05-01 00:00:00+00' where place = 3 and",
            "update reception set origin = 'carried over' where place = 3 and",
            "update reception set folder = '2026-03-09' where place = 3 and",
            "delete from reception where place = 3 and",
            "update log_file set facility = 'south' where log = 'CELLS' and",
            "update reception set log = 'MEALS' where place = 3 and",
            "insert into reread_file select min(id), 2, max(id) from log_file where",
            "update log_file set received_at = timestamp with time zone '2026-05-01 00:00:00+00' where log = 'SOLITARY' and");

    @Test
    void whenAFileCameIsWhatReceptionsTell() {
        OF_RECEPTIONS.forEach(change -> assertThat(afterwards(change + " facility = ?", true))
                .as(change)
                .isNotEmpty());
    }

    private static final List<String> DERIVED = List.of(
            "update solitary_placement set person_key = 'P-9' where",
            "update solitary_placement set placement_key = '9' where",
            "update solitary_placement set held = false where",
            "update solitary_placement set census_date = date '2026-03-05' where",
            "delete from solitary_left_out where",
            "insert into solitary_left_out select facility, log_file_id, next_file_id, '77' from solitary_succession where");

    @Test
    void howManySubjectsACheckJudgedAndWhichRunsANightPassedOnIsWhatTheLogsGive() {
        assertThat(afterwards(
                        "update outcome set judged = judged + 1 where rule = 'H01' and revision_id in" + IDS, false))
                .isNotEmpty();
        assertThat(afterwards(
                        "insert into carried_run select id, 0, 'H01', 'CELL', '1-01', date '2020-01-01' from revision"
                                + " where facility = ?",
                        false))
                .isNotEmpty();
    }

    @Test
    void whatIsDerivedFromALogIsWhatTheLogGives() {
        DERIVED.forEach(change -> assertThat(afterwards(change + " facility = ?", false))
                .as(change)
                .isNotEmpty());
    }

    /** What does not hold after a change, which is taken back again. */
    private List<String> afterwards(String change, boolean quick) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            assertThat(jdbc.update(change, facility)).as(change).isPositive();
            return holds(quick);
        }));
    }

    @Test
    void receptionsAreOneChainFromTheFirstLineOn() throws IOException {
        Path file = home.resolve("reports").resolve(facility).resolve("receptions.csv");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(8).element(1).asString().startsWith("1,").endsWith(",received,,," + "0".repeat(64));
        Files.write(file, lines.subList(0, 7));
        assertThat(holds(true)).isNotEmpty();
        Files.write(file, Stream.concat(lines.stream(), Stream.of(lines.get(7))).toList());
        assertThat(holds(true)).isNotEmpty();
        Files.delete(file);
        assertThat(holds(true)).isNotEmpty();
        Files.write(file, lines);
        assertThat(holds(true)).isEmpty();
    }

    @Test
    void whatWasReceivedAfterTheLastRevisionIsSaidAndIsNoDifference() throws IOException {
        jdbc.update(
                "insert into reception (facility, folder, log, log_file_id, received_at, place)"
                        + " select facility, folder, log, log_file_id, received_at, 8 from reception where facility = ? and place = 7",
                facility);
        VerificationResult result = verify(true, Optional.empty());
        assertThat(result.discrepancies()).isEmpty();
        assertThat(result.notes())
                .anyMatch(note -> note.startsWith("receptions in the store that receptions.csv does not tell: 1;"));
    }

    @Test
    void aFacilityThatOnlyTheReportsKnowIsNamed() throws IOException {
        Path copy = home.resolve("reports").resolve(facility + "-copy");
        try (Stream<Path> files = Files.walk(home.resolve("reports").resolve(facility))) {
            for (Path from : files.toList()) {
                Path to = copy.resolve(home.resolve("reports")
                        .resolve(facility)
                        .relativize(from)
                        .toString());
                Files.copy(from, to);
            }
        }
        assertThat(verify(request(facility + "-copy", Optional.empty())).get(0).discrepancies())
                .anyMatch(doubt -> doubt.contains("the store does not know it"))
                .anyMatch(doubt -> doubt.contains("no such revision in the store"));
    }

    @Test
    void aFolderThatNoFacilityCanHaveIsNamedWhereItHoldsALedger() throws IOException {
        Path copy = home.resolve("reports").resolve(facility + ".bak");
        Files.createDirectories(copy);
        Files.copy(home.resolve("reports").resolve(facility).resolve("ledger.csv"), copy.resolve("ledger.csv"));
        var all = new VerifyRequest(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                List.of());
        assertThat(verify(all).stream().flatMap(result -> result.discrepancies().stream()))
                .contains("%s: found a ledger or receptions, expected none: no facility has this name".formatted(copy));
    }

    @ParameterizedTest
    @CsvSource({"2031-01-01", "2026-03-04"})
    void aRangeWithoutAReportProvesNothing(LocalDate from) {
        VerifyRequest request = request(facility, Optional.of(from));
        assertThatThrownBy(() -> verify(request))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("found no report from " + from);
    }

    private VerifyRequest request(String facility, Optional<LocalDate> from) {
        return new VerifyRequest(
                home.resolve("input"),
                home.resolve("reports"),
                List.of(facility),
                from,
                Optional.empty(),
                true,
                Optional.empty(),
                List.of());
    }

    private List<VerificationResult> verify(VerifyRequest request) {
        return verification.verify(request, Progress.unwatched());
    }
}
