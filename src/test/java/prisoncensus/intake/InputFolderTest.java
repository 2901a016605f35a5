package prisoncensus.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;

class InputFolderTest {
    private static final FacilityCode NORTH = new FacilityCode("north");
    private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2026, 11, 20));

    @TempDir
    Path home;

    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(home.resolve("input"));
    }

    @Test
    void facilitiesAndTheirCensusDatesAreFoundInOrder() throws IOException {
        file("north/2026-11-20/headcount.csv");
        file("north/2026-01-02/meals.csv.gz");
        file("north/cells.csv");
        file("South/limits.csv.gz");
        InputListing.Listed listed = listed();
        assertThat(listed.facilities())
                .extracting(folder -> folder.facility() + " " + folder.dates())
                .containsExactly("South []", "north [2026-01-02, 2026-11-20]");
        assertThat(listed.errors()).isEmpty();
        assertThat(listed.notes()).isEmpty();
    }

    @Test
    void codesThatDifferOnlyInCaseAreOneCodeAndNeitherIsRead() throws IOException {
        file("north/cells.csv");
        file("North/cells.csv");
        file("south/cells.csv");
        InputListing.Listed listed = listed();
        assertThat(listed.facilities())
                .extracting(folder -> folder.facility().value())
                .containsExactly("south");
        assertThat(listed.errors())
                .extracting(InputIssue::toString)
                .containsExactly(
                        "North: found it beside 'north', expected each code once, in small or capital letters",
                        "north: found it beside 'North', expected each code once, in small or capital letters");
    }

    @Test
    void aFolderThatIsNoFacilityIsAnErrorAndTheOthersGoOn() throws IOException {
        file("north/cells.csv");
        file("nörd/cells.csv");
        file("_x/cells.csv");
        InputListing.Listed listed = listed();
        assertThat(listed.facilities()).hasSize(1);
        assertThat(listed.errors())
                .extracting(InputIssue::toString)
                .containsExactly(
                        "_x: found no facility code, expected [A-Za-z0-9][A-Za-z0-9_-]{0,31}",
                        "nörd: found no facility code, expected [A-Za-z0-9][A-Za-z0-9_-]{0,31}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-1-2", "20261120", "0000-01-01", "2026-13-01"})
    void aFolderThatLooksLikeADateButIsNoneIsAnError(String name) throws IOException {
        file("north/" + name + "/headcount.csv");
        InputListing.Listed listed = listed();
        assertThat(listed.errors()).extracting(InputIssue::where).containsExactly("north/" + name);
        assertThat(listed.facilities().get(0).dates()).isEmpty();
    }

    @Test
    void whatIsLeftAloneIsNoted() throws IOException {
        file("readme.txt");
        file(".DS_Store");
        file(".hidden/x");
        file("north/plan.pdf");
        file("north/old/cells.csv");
        file("north/headcount.csv");
        file("north/2026-11-20/cells.csv");
        file("north/2026-11-20/headcount.csv.bak");
        file("north/2026-11-20/.x");
        file("north/2026-11-21");
        assertThat(listed().notes())
                .extracting(InputIssue::where)
                .containsExactly(
                        "north/2026-11-20/.x",
                        "north/2026-11-20/cells.csv",
                        "north/2026-11-20/headcount.csv.bak",
                        "north/2026-11-21",
                        "north/headcount.csv",
                        "north/old",
                        "north/plan.pdf",
                        "readme.txt");
        assertThat(listed().errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "headcount.xls, the sheet saved as headcount.csv",
        "Meals.XLSX, the sheet saved as meals.csv",
        "solitary.ods, the sheet saved as solitary.csv",
        "headcount.txt, headcount.csv or headcount.csv.gz",
        "Headcount.csv, headcount.csv or headcount.csv.gz",
        "headcount.csv.zip, headcount.csv or headcount.csv.gz",
        "meals.gz, meals.csv or meals.csv.gz",
        "cells.csv, it in the facility's own folder",
        "headcount.csv.bak, ''",
        "headcount, ''",
        "releases.csv, ''"
    })
    void whatLooksLikeALogIsNotedWithWhatToDo(String name, String expected) throws IOException {
        file("north/2026-11-20/" + name);
        assertThat(listed().notes())
                .containsExactly(
                        new InputIssue("north/2026-11-20/" + name, "something that is no log, left alone", expected));
    }

    @Test
    void aLogOfANightInTheFacilitysFolderBelongsElsewhere() throws IOException {
        file("north/headcount.csv");
        assertThat(listed().notes())
                .extracting(InputIssue::expected)
                .containsExactly("it in the folder of its census date");
    }

    @Test
    void theSignThatANightIsCompleteIsNoNoteInItsFolderAlone() throws IOException {
        file("north/2026-11-20/ready");
        file("north/ready");
        assertThat(listed().notes()).extracting(InputIssue::where).containsExactly("north/ready");
    }

    @Test
    void anInputFolderThatIsNotThereIsSaidSo() {
        var listing = new InputFolder(home.resolve("nowhere")).list();
        assertThat(listing).isInstanceOf(InputListing.NoFolder.class);
        assertThat(((InputListing.NoFolder) listing).remark().toString())
                .endsWith("nowhere: found nothing, expected a folder with one folder for each facility");
    }

    @Test
    void anInputFolderThatIsAFileIsSaidSo() throws IOException {
        file("x");
        assertThat(new InputFolder(input.resolve("x")).list()).isInstanceOf(InputListing.NoFolder.class);
    }

    @Test
    void aFolderThatLeadsOutIsAnError() throws IOException {
        Path outside = Files.createDirectories(home.resolve("outside/2026-11-20"));
        Files.createSymbolicLink(input.resolve("south"), outside.getParent());
        file("north/cells.csv");
        Files.createSymbolicLink(input.resolve("north/2026-11-20"), outside);
        InputListing.Listed listed = listed();
        assertThat(listed.facilities())
                .extracting(FacilityFolder::dates)
                .allMatch(List::isEmpty)
                .hasSize(1);
        assertThat(listed.errors()).extracting(InputIssue::where).containsExactly("north/2026-11-20", "south");
    }

    @Test
    void aLogIsFoundPlainOrPacked() throws IOException {
        file("north/2026-11-20/headcount.csv");
        file("north/2026-11-20/meals.csv.gz");
        file("north/cells.csv");
        assertThat(look(LogKind.HEADCOUNT))
                .isEqualTo(new LogLookup.Found(input.resolve("north/2026-11-20/headcount.csv"), "headcount.csv"));
        assertThat(look(LogKind.MEALS))
                .isEqualTo(new LogLookup.Found(input.resolve("north/2026-11-20/meals.csv.gz"), "meals.csv.gz"));
        assertThat(look(LogKind.SOLITARY)).isEqualTo(new LogLookup.Absent());
        assertThat(new InputFolder(input).look(NORTH, Optional.empty(), LogKind.CELLS))
                .isEqualTo(new LogLookup.Found(input.resolve("north/cells.csv"), "cells.csv"));
    }

    @Test
    void plainAndPackedSideBySideAreRefused() throws IOException {
        file("north/2026-11-20/headcount.csv");
        file("north/2026-11-20/headcount.csv.gz");
        assertRefused(FaultKind.PLAIN_AND_GZ, "headcount.csv.gz");
    }

    @Test
    void aFolderNamedLikeALogIsRefused() throws IOException {
        Files.createDirectories(input.resolve("north/2026-11-20/headcount.csv"));
        assertRefused(FaultKind.NOT_A_FILE, "headcount.csv/");
    }

    @Test
    void aLinkMayPointAboutInsideAndNeverOut() throws IOException {
        file("north/shared.csv");
        Path secret = Files.writeString(home.resolve("secret"), "x");
        Path log = Files.createDirectories(input.resolve("north/2026-11-20")).resolve("headcount.csv");
        Files.createSymbolicLink(log, input.resolve("north/shared.csv"));
        assertThat(look(LogKind.HEADCOUNT)).isEqualTo(new LogLookup.Found(log, "headcount.csv"));
        Files.delete(log);
        Files.createSymbolicLink(log, secret);
        assertRefused(FaultKind.NOT_A_FILE, "headcount.csv@");
        Files.delete(log);
        Files.createSymbolicLink(log, Path.of("nowhere"));
        assertRefused(FaultKind.NOT_A_FILE, "headcount.csv@");
    }

    @Test
    void aPipeIsNoLog() throws Exception {
        Path log = Files.createDirectories(input.resolve("north/2026-11-20")).resolve("headcount.csv");
        int made = new ProcessBuilder("mkfifo", log.toString()).start().waitFor();
        assumeTrue(made == 0);
        assertRefused(FaultKind.NOT_A_FILE, "headcount.csv|");
    }

    @Test
    void whatMayNotBeReadIsAnErrorAndNeverAbsent() throws IOException {
        file("north/2026-11-20/headcount.csv");
        file("south/2026-11-20/headcount.csv");
        Path log = input.resolve("north/2026-11-20/headcount.csv");
        Files.setPosixFilePermissions(log, Set.of());
        assumeTrue(!Files.isReadable(log), "root reads everything");
        assertRefused(FaultKind.UNREADABLE, "AccessDeniedException");
        Files.setPosixFilePermissions(log.getParent(), Set.of());
        assertRefused(FaultKind.UNREADABLE, "AccessDeniedException");
        assertThat(listed().errors()).extracting(InputIssue::where).containsExactly("north/2026-11-20");
        assertThat(listed().facilities()).hasSize(2);
        Files.setPosixFilePermissions(log.getParent(), PosixFilePermissions.fromString("rwx------"));
    }

    private void assertRefused(FaultKind kind, String found) {
        LogLookup.Refused refused = (LogLookup.Refused) look(LogKind.HEADCOUNT);
        assertThat(refused.name()).isEqualTo("headcount.csv");
        assertThat(refused.fault().kind()).isEqualTo(kind);
        assertThat(refused.fault().found()).isEqualTo(found);
    }

    private LogLookup look(LogKind log) {
        return new InputFolder(input).look(NORTH, DATE, log);
    }

    private InputListing.Listed listed() {
        return (InputListing.Listed) new InputFolder(input).list();
    }

    private void file(String path) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }
}
