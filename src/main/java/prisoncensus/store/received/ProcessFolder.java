package prisoncensus.store.received;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import prisoncensus.files.RecordFiles;

/**
 * The temporary files of this process, in a folder of its own which it keeps locked. What a process has left that was killed is removed by
 * the next one that makes such a folder.
 */
final class ProcessFolder {
    private static final String LOCK = "lock";
    private static final Map<Path, Path> OWN = new HashMap<>();

    private ProcessFolder() {}

    /** That of this process below a folder that all processes share. */
    static synchronized Path below(Path shared) throws IOException {
        Path place = shared.toAbsolutePath();
        Path known = OWN.get(place);
        if (known != null && Files.isDirectory(known)) {
            return known;
        }
        RecordFiles.createDirectories(shared);
        try (FileChannel all = lockFile(place.resolve(LOCK));
                FileLock turn = all.lock()) {
            removeLeft(place, turn);
            Path own = Files.createTempDirectory(place, "process-");
            RecordFiles.settle(own);
            keepLocked(own);
            OWN.put(place, own);
            return own;
        }
    }

    private static FileChannel lockFile(Path file) throws IOException {
        return RecordFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Until the process ends; then the folder goes with it. */
    @SuppressWarnings("MustBeClosedChecker")
    private static void keepLocked(Path own) throws IOException {
        FileLock lock = lockFile(own.resolve(LOCK)).lock();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(own, lock), "remove temporary files"));
    }

    private static void remove(Path own, FileLock lock) {
        try {
            FileSystemUtils.deleteRecursively(own);
            lock.channel().close();
        } catch (IOException leftToTheNext) {
            throw new UncheckedIOException(leftToTheNext);
        }
    }

    private static void removeLeft(Path shared, FileLock turn) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(shared)) {
            left = all.filter(path -> turn.isValid() && Files.isDirectory(path)).toList();
        }
        for (Path folder : left) {
            if (isLeft(folder)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static boolean isLeft(Path folder) throws IOException {
        try (FileChannel channel = lockFile(folder.resolve(LOCK));
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }
}
