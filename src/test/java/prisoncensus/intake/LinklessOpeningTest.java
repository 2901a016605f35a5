package prisoncensus.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.LogKind;

/** What is put in the place of a file after it was looked up is not read, if it leads out of the input folder. */
class LinklessOpeningTest {
    private static final String LOG = "north/2026-11-20/headcount.csv";

    @TempDir
    private Path home;

    private Path input;
    private Path log;

    @BeforeEach
    void handIn() throws IOException {
        home = home.toRealPath();
        input = home.resolve("input");
        log = write(input.resolve(LOG), "inside");
        write(home.resolve("outside/" + LOG), "secret");
    }

    @Test
    void aFileIsReadWhole() throws IOException {
        assertThat(read(LinklessOpening.open(input, log))).isEqualTo("inside");
        assertThat(LinklessOpening.isPossible(input)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {LOG, "north/2026-11-20", "north"})
    void aLinkThatIsPutInItsPlaceOrOnTheWayIsNotFollowed(String place) throws IOException {
        var folder = new InputFolder(input);
        LogLookup.Found found = look(folder);
        replace(place);
        assertThatThrownBy(() -> folder.open(found)).isInstanceOf(ReplacedFileException.class);
    }

    /** The same a moment later: its real path was found to lie inside. */
    @ParameterizedTest
    @ValueSource(strings = {LOG, "north/2026-11-20", "north"})
    void norIsOneThatIsPutThereWhileItIsBeingOpened(String place) throws IOException {
        replace(place);
        assertThatThrownBy(() -> LinklessOpening.open(input, log)).isInstanceOf(ReplacedFileException.class);
    }

    @Test
    void aLinkThatStaysInsideIsFollowedAsBefore() throws IOException {
        var folder = new InputFolder(input);
        Path shared = write(input.resolve("south/shared.csv"), "shared");
        Files.delete(log);
        Files.createSymbolicLink(log, shared);
        assertThat(read(folder.open(look(folder)))).isEqualTo("shared");
    }

    @Test
    void whatIsGoneOrAFolderByNowIsSaidSo() throws IOException {
        var folder = new InputFolder(input);
        LogLookup.Found found = look(folder);
        Files.delete(log);
        assertThatThrownBy(() -> folder.open(found)).isInstanceOf(NoSuchFileException.class);
        Files.createDirectory(log);
        assertThatThrownBy(() -> folder.open(found)).isInstanceOf(ReplacedFileException.class);
    }

    @Test
    void aFileThatIsExchangedWhileItIsReadIsReadWholeAndCalledChanged() throws IOException {
        InputFile file = LinklessOpening.open(input, log);
        assertThat(file.isUnchanged()).isTrue();
        FileTime written = Files.getLastModifiedTime(log);
        Path other = write(input.resolve("other"), "INSIDE");
        Files.setLastModifiedTime(other, written);
        Files.move(other, log, StandardCopyOption.REPLACE_EXISTING);
        assertThat(file.isUnchanged()).as("another file of that size and time").isFalse();
        assertThat(read(file)).isEqualTo("inside");
    }

    @Test
    void aFileThatIsWrittenWhileItIsReadIsCalledChanged() throws IOException {
        InputFile file = LinklessOpening.open(input, log);
        Files.setLastModifiedTime(log, FileTime.from(Instant.EPOCH));
        assertThat(file.isUnchanged()).isFalse();
        file.close();
        InputFile growing = LinklessOpening.open(input, log);
        write(log, "inside and more");
        Files.setLastModifiedTime(log, FileTime.from(Instant.EPOCH));
        assertThat(growing.isUnchanged()).isFalse();
        growing.close();
    }

    @Test
    void aPlatformThatOpensByPathAloneIsToldAndLooksForLinksAgain() throws IOException {
        assertThat(new InputFolder(input).warning()).isEmpty();
        try (var zip = FileSystems.newFileSystem(home.resolve("x.zip"), Map.of("create", "true"))) {
            assertThat(new InputFolder(zip.getPath("/")).warning())
                    .hasValueSatisfying(said -> assertThat(said).contains("opens files by their paths alone"));
        }
        var opening = new LinklessOpening(log);
        assertThat(read(opening.openByName())).isEqualTo("inside");
        replace("north");
        assertThatThrownBy(opening::openByName).isInstanceOf(ReplacedFileException.class);
    }

    private static LogLookup.Found look(InputFolder folder) {
        return (LogLookup.Found)
                folder.look(new FacilityCode("north"), Optional.of(LocalDate.of(2026, 11, 20)), LogKind.HEADCOUNT);
    }

    /** By a link to what lies outside under the same name. */
    private void replace(String place) throws IOException {
        Files.move(input.resolve(place), home.resolve("gone"));
        Files.createSymbolicLink(input.resolve(place), home.resolve("outside").resolve(place));
    }

    private static String read(InputFile file) throws IOException {
        try (file) {
            return new String(file.bytes().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
