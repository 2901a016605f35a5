package prisoncensus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFilesTest {
    @TempDir
    private Path home;

    @AfterEach
    void nobodyElse() throws IOException {
        RecordFiles.readableBy(null);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static GroupPrincipal group(Path path) throws IOException {
        return Files.readAttributes(path, PosixFileAttributes.class).group();
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = RecordFiles.write(file)) {
            out.write('x');
        }
    }

    @Test
    void whatIsMadeIsForItsOwnerAlone() throws IOException {
        Path folder = RecordFiles.createDirectories(home.resolve("a/b"));
        Path file = folder.resolve("file");
        write(file);
        assertThat(rights(home.resolve("a"))).isEqualTo("rwx------");
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void whatIsThereKeepsItsRights() throws IOException {
        Path folder = Files.createDirectory(home.resolve("a"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path file = Files.createFile(folder.resolve("file"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        RecordFiles.createDirectories(folder);
        write(file);
        RecordFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                .close();
        assertThat(rights(folder)).isEqualTo("rwxr-xr-x");
        assertThat(rights(file)).isEqualTo("rw-r--r--");
    }

    @Test
    void aGroupMayReadWhatIsMadeForIt() throws IOException {
        GroupPrincipal own = group(home);
        RecordFiles.readableBy(own.getName());
        Path folder = RecordFiles.createDirectories(home.resolve("a"));
        Path file = folder.resolve("file");
        write(file);
        assertThat(rights(folder)).isEqualTo("rwxr-x---");
        assertThat(rights(file)).isEqualTo("rw-r-----");
        assertThat(group(file)).isEqualTo(own);
    }

    @Test
    void aGroupThatDoesNotExistIsRefusedAndChangesNothing() throws IOException {
        assertThatThrownBy(() -> RecordFiles.readableBy("no-such-group-here"))
                .isInstanceOf(UserPrincipalNotFoundException.class);
        assertThat(rights(RecordFiles.createDirectories(home.resolve("a")))).isEqualTo("rwx------");
    }

    @Test
    void aFileInThePlaceOfAFolderIsRefused() throws IOException {
        Files.createFile(home.resolve("a"));
        assertThatThrownBy(() -> RecordFiles.createDirectories(home.resolve("a/b")))
                .isInstanceOf(FileAlreadyExistsException.class);
    }
}
