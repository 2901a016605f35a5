package prisoncensus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.received.ReceivedFiles;

class TraceServiceTest {
    private static final Night NIGHT = new Night(new FacilityCode("north"), LocalDate.of(2026, 11, 20));

    @TempDir
    private Path temp;

    @Test
    void ofManySubjectsTenAreNamedAndAllAreCounted() throws IOException {
        seal(IntStream.rangeClosed(1, 11)
                .mapToObj(cell -> finding("cell", "c" + (100 + cell)))
                .collect(Collectors.joining()));
        assertThatThrownBy(() -> trace("c12"))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("--subject: found 'c12', expected a subject of S01 over-limit in north 2026-11-20 r2:"
                        + " c101, c102, c103, c104, c105, c106, c107, c108, c109, c110, and 1 more");
    }

    @Test
    void tenSubjectsAreAllNamed() throws IOException {
        seal(IntStream.rangeClosed(1, 10)
                .mapToObj(cell -> finding("cell", "c" + (100 + cell)))
                .collect(Collectors.joining()));
        assertThatThrownBy(() -> trace("x")).hasMessageEndingWith("c109, c110");
    }

    @Test
    void aPersonAndAPlacementOfTheSameNameAreBothTraced() throws IOException {
        seal(finding("person", "A-1") + finding("placement", "A-1"));
        assertThat(trace("A-1")).hasSize(2);
    }

    @Test
    void aSubjectIsNamedAsItIsOrAsTheFileHasIt() throws IOException {
        seal(finding("person", "'=1+1"));
        assertThat(trace("=1+1")).hasSize(1);
        assertThat(trace("'=1+1")).hasSize(1);
        assertThatThrownBy(() -> trace("1+1")).isInstanceOf(WrongInputException.class);
    }

    @Test
    void aNameThatATerminalWouldObeyIsEscaped() throws IOException {
        seal(finding("person", "\u001b[2J"));
        assertThat(trace("\u001b[2J"))
                .singleElement()
                .extracting(Trace::subject, Trace::message)
                .containsExactly("[U+001B][2J", "about [U+001B][2J");
    }

    @Test
    void findingsThatAreNotAsTheyWereSealedAreADifference() throws IOException {
        SealedNights sealed = seal(finding("cell", "1"));
        Path findings = sealed.home().resolve("2026-11-20/r2/findings.csv");
        Files.writeString(findings, "check\n");
        assertDifference(findings + ": found SHA-256 ");
        Files.delete(findings);
        assertDifference(findings + ": found no file, expected SHA-256 ");
    }

    @Test
    void aReportThatTheLedgerDoesNotNameIsADifference() throws IOException {
        SealedNights sealed = seal(finding("cell", "1"));
        Path unknown = Files.createDirectories(sealed.home().resolve("2026-11-20/r4"));
        assertDifference(unknown + ": found a report, expected its line in the ledger");
        Files.delete(unknown);
        Path ledger = sealed.home().resolve("ledger.csv");
        Files.writeString(ledger, Files.readString(ledger).replace("\n3,", "\n4,"));
        assertDifference("line 4 of " + ledger + ": found another line, expected number 3 after ");
        Files.delete(ledger);
        assertDifference("line 1 of " + ledger + ": found no line, expected sequence,");
    }

    @Test
    void aManifestThatIsNotTheOneOfTheLedgerIsADifference() throws IOException {
        SealedNights sealed = seal(finding("cell", "1"));
        Path ledger = sealed.home().resolve("ledger.csv");
        String whole = Files.readString(ledger);
        Files.writeString(ledger, whole.replace("01.234Z", "02.234Z"));
        Path place = sealed.home().resolve("2026-11-20/r3");
        assertDifference(place + "/manifest.json: found north 2026-11-20 r3 made at 2026-11-21T02:00:01.234Z after ");
    }

    @Test
    void whereThereIsNoReportThatIsSaid() throws IOException {
        assertThatThrownBy(() -> trace("x"))
                .isInstanceOf(WrongInputException.class)
                .hasMessageStartingWith("--reports: found no folder ");
        Files.createDirectories(temp.resolve("reports"));
        assertThatThrownBy(() -> trace("x"))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("--facility: found 'north', expected one that has a report: there is none");
    }

    private void assertDifference(String message) {
        assertThatThrownBy(() -> trace("1"))
                .isInstanceOf(DifferenceException.class)
                .hasMessageStartingWith(message);
    }

    private List<Trace> trace(String subject) {
        var name = new RevisionName("north", NIGHT.date(), Optional.empty());
        return new TraceService(new ReceivedFiles(temp.resolve("received")))
                .of(new TraceRequest(name, temp.resolve("reports"), "S01", subject));
    }

    /** The second of three revisions stands for the night. */
    private SealedNights seal(String findings) throws IOException {
        var sealed = new SealedNights(temp.resolve("reports"), NIGHT.facility());
        sealed.seal(NIGHT, 1, false, List.of(), List.of());
        sealed.finding(findings).seal(NIGHT, 2, false, List.of(), List.of());
        sealed.finding("").seal(NIGHT, 3, true, List.of(), List.of());
        return sealed;
    }

    private static String finding(String kind, String subject) {
        return "S01,BREACH,%s,%s,,2026-11-20,1,,about %s,\n".formatted(kind, subject, subject);
    }
}
