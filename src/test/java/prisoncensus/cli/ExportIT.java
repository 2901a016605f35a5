package prisoncensus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import prisoncensus.audit.CheckingInstructionsRun;
import prisoncensus.logbook.Sha256;

/** Evidence as somebody else receives it. */
class ExportIT extends AuditedNight {
    ExportIT() {
        super("south");
    }

    @Test
    void evidenceHoldsUnderAShellAloneAndIsTheSameTheNextTime() throws Exception {
        assertThat(export("case.zip", "--revision", "1")).isZero();
        assertThat(printed()).first().asString().endsWith("case.zip: south 2026-11-20 r1, 15 files");
        assertThat(printed())
                .contains("Its ledger.csv ends with line 1: south 2026-11-20 r1, manifest SHA-256 "
                        + Sha256.of(home.resolve("reports/south/2026-11-20/r1/manifest.json")));
        assertThat(export("again.zip", "--revision", "1")).isZero();
        assertThat(home.resolve("again.zip")).hasSameBinaryContentAs(home.resolve("case.zip"));
        Path folder = CheckingInstructionsRun.unpacked(home.resolve("case.zip"), home.resolve("unpacked"));
        assertThat(folder.resolve("logs/2026-11-20/headcount.csv"))
                .content(StandardCharsets.ISO_8859_1)
                .contains("hidden\r\n\tand", ",\u00e9,x");
        assertThat(folder.resolve("report")).isDirectoryContaining("glob:**/census-south-2026-11-20-r1.pdf");
        assertThat(CheckingInstructionsRun.followed(folder))
                .hasSize(17)
                .startsWith("OK")
                .doesNotContain("DIFFERENT");
    }

    @Test
    void evidenceOfALaterRevisionHoldsTheChainUpToIt() throws Exception {
        assertThat(export("later.zip")).isZero();
        Path folder = CheckingInstructionsRun.unpacked(home.resolve("later.zip"), home.resolve("later"));
        assertThat(folder).hasFileName("south-2026-11-20-r2");
        assertThat(folder.resolve("ledger.csv")).content().hasLineCount(3);
        assertThat(CheckingInstructionsRun.followed(folder)).noneMatch(answer -> answer.startsWith("DIFFERENT"));
        assertThat(folder.resolve("logs/2026-11-19/solitary.csv")).content().contains("A-1,P-1,S-1,2026-11-18");
    }

    @Test
    void aReportThatIsNotAsItWasSealedIsNotHandedOut() throws IOException {
        Path place = home.resolve("reports/south/2026-11-20/r2");
        Path findings = place.resolve("findings.csv");
        byte[] sealed = Files.readAllBytes(findings);
        Files.writeString(findings, "check\n");
        assertDifferent(findings + ": found SHA-256 ");
        Files.delete(findings);
        assertDifferent(findings + ": found no file, expected SHA-256 ");
        Files.write(findings, sealed);
        Path more = Files.writeString(place.resolve("more.txt"), "more");
        assertDifferent(more + ": found a file that the manifest does not name");
        Files.delete(more);
        Files.move(place, place.resolveSibling("away"));
        assertDifferent(place + ": found no folder");
        Files.move(place.resolveSibling("away"), place);
    }

    @Test
    void aReportWhoseChainIsTornIsNotHandedOut() throws IOException {
        Path ledger = home.resolve("reports/south/ledger.csv");
        String whole = Files.readString(ledger);
        Files.writeString(ledger, whole.replaceFirst("\n1,2026-11-20,1,", "\n1,2026-11-20,9,"));
        Path place = home.resolve("reports/south/2026-11-20");
        assertDifferent(place.resolve("r1") + ": found a report, expected its line in the ledger");
        assertDifferent(
                place.resolve("r9") + ": found no folder, expected the report south 2026-11-20 r9", "--revision", "9");
        Files.writeString(ledger, whole.replaceFirst("(\n1,2026-11-20,1,[^.]*[.])...", "$1999"));
        assertDifferent(place.resolve("r1/manifest.json") + ": found south 2026-11-20 r1 made at 20");
        Files.writeString(ledger, whole.replace("\n2,", "\n3,"));
        assertDifferent("line 3 of " + ledger + ": found another line, expected number 2 after ");
        Files.writeString(ledger, whole);
        Path manifest = home.resolve("reports/south/2026-11-20/r1/manifest.json");
        byte[] sealed = Files.readAllBytes(manifest);
        Files.writeString(manifest, "{}");
        assertDifferent(manifest + ": found SHA-256 ");
        Files.write(manifest, sealed);
    }

    private void assertDifferent(String message, String... options) {
        assertThat(export("different.zip", options)).isEqualTo(4);
        assertThat(errorMessage()).startsWith("prison-census: " + message).endsWith("; nothing was written");
        assertThat(printed()).isEmpty();
        assertThat(home.resolve("different.zip")).doesNotExist();
    }

    @Test
    void evidenceIsWrittenOnlyWhereNothingLiesAndNothingIsSealed() throws IOException {
        Files.writeString(home.resolve("mine.zip"), "mine");
        assertThat(export("mine.zip")).isEqualTo(2);
        assertThat(errorMessage()).contains("--to: found something at", "mine.zip already, expected a new file");
        assertThat(home.resolve("mine.zip")).hasContent("mine");
        assertThat(export("no/such/folder.zip")).isEqualTo(2);
        assertThat(errorMessage()).contains("--to: found no folder for", "expected one that exists");
        assertThat(export("reports/south/2026-11-20/r1/case.zip")).isEqualTo(2);
        assertThat(errorMessage()).contains("nothing is put among sealed reports");
        Files.createSymbolicLink(home.resolve("link"), home.resolve("reports/south"));
        assertThat(export("link/case.zip")).isEqualTo(2);
        assertThat(errorMessage()).contains("nothing is put among sealed reports");
        assertThat(export("case-2.zip", "--reports", home.resolve("elsewhere").toString()))
                .isEqualTo(2);
        assertThat(errorMessage()).contains("--reports: found no folder");
    }

    @Test
    void aLogThatIsNoLongerAsItWasReceivedIsNotHandedOut() throws IOException {
        String sha256 = sha256("headcount");
        Path copy = RECEIVED.resolve(sha256.substring(0, 2)).resolve(sha256 + ".gz");
        byte[] whole = Files.readAllBytes(copy);
        try {
            Files.write(copy, Arrays.copyOf(whole, whole.length - 9));
            assertLost("a file that cannot be unpacked", sha256);
            Files.writeString(copy, "no gzip");
            assertLost("a file that cannot be unpacked", sha256);
            Files.delete(copy);
            assertLost("no file", sha256);
        } finally {
            Files.write(copy, whole);
        }
    }

    private void assertLost(String found, String sha256) {
        assertThat(export("lost.zip", "--revision", "1")).isEqualTo(4);
        assertThat(errorMessage())
                .isEqualTo("prison-census: the received copy of south/2026-11-20/headcount.csv: found " + found
                        + ", expected SHA-256 " + sha256 + "; nothing was written");
        assertThat(home.resolve("lost.zip")).doesNotExist();
    }
}
