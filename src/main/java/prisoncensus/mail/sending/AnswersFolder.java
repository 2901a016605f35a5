package prisoncensus.mail.sending;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import prisoncensus.files.RecordFiles;

/**
 * The folder of the batches: a file for each, which its process keeps locked while it sends. A file that nobody has locked is complete, or
 * its process is gone.
 */
public record AnswersFolder(Path folder) {
    private static final String END = ".answers";

    /** Begins a batch; its file is on the disk, and locked. */
    MailBatch begin() throws IOException {
        RecordFiles.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        FileChannel file = RecordFiles.open(path(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            file.lock();
            file.force(true);
            sync();
            return new MailBatch(name, file);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    /** The batches that have a file. */
    public List<String> batches() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(END))
                    .map(name -> name.substring(0, name.length() - END.length()))
                    .sorted()
                    .toList();
        }
    }

    /** What a batch came to that has ended; empty while a process sends it, and where it has no file here. */
    public Optional<BatchAnswers> ended(String batch) throws IOException {
        if (!Files.exists(path(batch))) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(path(batch), StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null ? Optional.empty() : Optional.of(BatchAnswers.of(Files.readString(path(batch))));
        } catch (OverlappingFileLockException ofThisProcess) {
            return Optional.empty();
        }
    }

    /** Whether a batch has a file here. */
    public boolean has(String batch) {
        return Files.exists(path(batch));
    }

    /** The store has all that the file says. */
    public void forget(String batch) throws IOException {
        Files.deleteIfExists(path(batch));
    }

    private void sync() throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path path(String batch) {
        return folder.resolve(batch + END);
    }
}
