package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prisoncensus.audit.verify.VerificationResult;

/** Proving what was said, and telling what came late. */
class VerifyIT extends AuditedFacility {
    @Test
    void everythingThatIsTamperedWithIsNamed() throws IOException {
        assertThat(holds(false)).isEmpty();
        Path reports = home.resolve("reports").resolve(facility);
        Path pdf = place(0, 1).resolve("census-%s-%s-r1.pdf".formatted(facility, FIRST));
        byte[] bytes = Files.readAllBytes(pdf);
        bytes[bytes.length / 2] ^= 1;
        Files.write(pdf, bytes);
        assertThat(holds(true)).singleElement().asString().startsWith(pdf.toString() + ": found SHA-256 ");
        Path ledger = reports.resolve("ledger.csv");
        List<String> lines = Files.readAllLines(ledger);
        Files.write(ledger, Stream.of(lines.get(0), lines.get(1), lines.get(3)).toList());
        assertThat(holds(true))
                .contains("%s/ledger.csv: found no line for %s 2026-03-02 r1, expected its line, number 2"
                        .formatted(facility, facility));
        Files.copy(
                place(0, 1).resolve("manifest.json"),
                place(1, 1).resolve("manifest.json"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(holds(true))
                .anySatisfy(doubt -> assertThat(doubt)
                        .contains(place(1, 1) + "/manifest.json", "the manifest of " + facility + " 2026-03-01 r1"));
    }

    @Test
    void aChangedReportForMachinesIsNamed() throws IOException {
        Path report = place(1, 1).resolve("report.json");
        String sealed = Files.readString(report);
        Files.writeString(report, sealed.replace("\"state\":\"bad\"", "\"state\":\"good\"") + " ");
        assertThat(holds(true)).singleElement().asString().startsWith(report + ": found SHA-256 ");
        Files.writeString(report, sealed);
        assertThat(holds(false)).isEmpty();
        Files.delete(report);
        assertThat(holds(true)).singleElement().asString().startsWith(report + ": found no file");
    }

    @Test
    void changedRowsOfTheStoreAreNamed() {
        jdbc.update(
                "update count_slip set counted = 12 where cell = '1-01' and line = 3 and log_file_id in"
                        + " (select id from log_file where facility = ? and folder = '2026-03-02')",
                facility);
        assertThat(holds(true)).isEmpty();
        assertThat(holds(false))
                .contains(
                        "%s/2026-03-02/headcount.csv:3: found another content in the store than in the file (a line with values), expected the same"
                                .formatted(facility));
        jdbc.update(
                "update figure set figure_text = '1' where name = 'censusTotal' and revision_id in"
                        + " (select id from revision where facility = ? and census_date = date '2026-03-01')",
                facility);
        assertThat(holds(true)).anySatisfy(doubt -> assertThat(doubt).contains("2026-03-01 r1", "censusTotal=1"));
        assertThat(holds(false)).anySatisfy(doubt -> assertThat(doubt).contains("2026-03-01 r1", "censusTotal 1"));
    }

    @Test
    void aHashThatALetterStatedIsALinkOfTheChain() {
        List<String> hashes = jdbc.queryForList(
                "select manifest_sha256 from revision where facility = ? order by chain_sequence",
                String.class,
                facility);
        VerificationResult last = verify(true, Optional.of(hashes.get(2).toUpperCase(Locale.ROOT)));
        assertThat(last.discrepancies()).isEmpty();
        assertThat(last.notes())
                .contains(
                        hashes.get(2) + " is link 3 of 3, %s 2026-03-03 r1: the chain ends in it".formatted(facility));
        VerificationResult older = verify(true, Optional.of(hashes.get(1)));
        assertThat(older.discrepancies()).isEmpty();
        assertThat(older.notes())
                .contains(hashes.get(1)
                        + " is link 2 of 3, %s 2026-03-02 r1, and the chain goes on from it".formatted(facility));
        assertThat(verify(true, Optional.of("f".repeat(64))).discrepancies()).hasSize(1);
    }

    @Test
    void aStoreThatDoesNotKnowTheReportsWritesNothing() throws IOException {
        Path ledger = home.resolve("reports").resolve(facility).resolve("ledger.csv");
        Files.writeString(
                ledger,
                "4,2026-03-04,1,2026-06-01T05:00:00.000Z,%s,%s\n".formatted("a".repeat(64), "b".repeat(64)),
                StandardCharsets.US_ASCII,
                StandardOpenOption.APPEND);
        headcount(3, 1, 1, 1, 1);
        assertThat(night().differences())
                .singleElement()
                .asString()
                .contains("nothing is written", "ledger of 4 reports");
        assertThat(rerun(order(0, 0, Optional.empty(), false)).differences()).hasSize(1);
        assertThat(Files.exists(place(3, 1))).isFalse();
        assertThat(Files.exists(place(0, 2))).isFalse();
    }

    @Test
    void aLateSolitaryLogMakesItsOwnAndAllLaterNightsStale() throws IOException {
        write("2026-03-02/solitary.csv", "placement,person,cell,placed_at\n1,P-1,S-1,2026-01-01\n");
        assertThat(nightStatus(0).late()).isEmpty();
        assertThat(nightStatus(1).late()).containsExactly("solitary.csv");
        assertThat(nightStatus(2).late()).containsExactly("2026-03-02/solitary.csv");
        String command =
                "rerun --facility %s --date 2026-03-02 --to 2026-03-03 --reason 'came late: 2026-03-02/solitary.csv'"
                        .formatted(facility);
        assertThat(statusOfNights().commands()).containsExactly(command);
        assertThat(verify(true, Optional.empty()).notes())
                .containsExactly(
                        "2026-03-02 r1 did not read what lies there now, late: [solitary.csv], changed: []",
                        "2026-03-03 r1 did not read what lies there now, late: [2026-03-02/solitary.csv], changed: []",
                        "to bring them up to date: " + command);
        rerun(order(1, 2, Optional.empty(), false));
        assertThat(nightStatus(1).command()).isEmpty();
        assertThat(nightStatus(2).command()).isEmpty();
        assertThat(nightStatus(2).state()).isEqualTo("reported");
    }
}
