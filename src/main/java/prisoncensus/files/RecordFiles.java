package prisoncensus.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files and folders of the record: only the account of the program may read and write them (600, 700), whatever the umask is,
 * and where a group is named its members may read them (640, 750). What is there already keeps its rights.
 */
public final class RecordFiles {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> READABLE_FILE = PosixFilePermissions.fromString("rw-r-----");
    private static final Set<PosixFilePermission> READABLE_FOLDER = PosixFilePermissions.fromString("rwxr-x---");

    private static volatile @Nullable GroupPrincipal readers;

    private RecordFiles() {}

    /** Whether files have such rights here. */
    public static boolean isSupported() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /**
     * Lets a group read what is made from now on, in the whole process.
     *
     * @param group its name; null for none
     * @throws IOException if there is no such group, or this account cannot give files to it
     */
    public static void readableBy(@Nullable String group) throws IOException {
        GroupPrincipal found = group == null
                ? null
                : FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName(group);
        Path trial = Files.createTempFile("prison-census-", ".group");
        try {
            if (found != null) {
                give(trial, found);
            }
            readers = found;
        } finally {
            Files.delete(trial);
        }
    }

    /** The most that others than the account may do with such a path. */
    public static Set<PosixFilePermission> most(boolean isFolder) {
        boolean isReadable = readers != null;
        if (isFolder) {
            return isReadable ? READABLE_FOLDER : FOLDER;
        }
        return isReadable ? READABLE_FILE : FILE;
    }

    /** Makes a folder and those above it that are missing. */
    public static Path createDirectories(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                createDirectories(parent);
            }
            create(folder);
        }
        return folder;
    }

    private static void create(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
            settle(folder);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            if (!Files.isDirectory(folder)) {
                throw madeMeanwhile;
            }
        }
    }

    /** Opens a file; one that is made has these rights from its first moment. */
    public static FileChannel open(Path file, OpenOption... options) throws IOException {
        boolean isNew = Files.notExists(file);
        FileChannel channel = FileChannel.open(file, Set.of(options), PosixFilePermissions.asFileAttribute(FILE));
        if (isNew) {
            settle(file);
        }
        return channel;
    }

    /** Writes a file from its beginning, which is made if it is missing. */
    public static OutputStream write(Path file) throws IOException {
        return Channels.newOutputStream(
                open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
    }

    /** Gives these rights to what something else has made. */
    public static void settle(Path path) throws IOException {
        GroupPrincipal group = readers;
        if (group != null) {
            give(path, group);
        }
        Files.setPosixFilePermissions(path, most(Files.isDirectory(path)));
    }

    private static void give(Path path, GroupPrincipal group) throws IOException {
        Files.getFileAttributeView(path, PosixFileAttributeView.class).setGroup(group);
    }
}
