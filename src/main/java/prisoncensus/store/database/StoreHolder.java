package prisoncensus.store.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import prisoncensus.files.RecordFiles;

/** A note beside an embedded database that says which process holds it, for processes that wait. */
public final class StoreHolder implements AutoCloseable {
    private final Optional<Path> note;

    private StoreHolder(Optional<Path> note) {
        this.note = note;
    }

    /** Leaves the note, once the database is held. A shared database has no holder and gets none. */
    static StoreHolder sign(String url, Instant at) {
        Optional<Path> note = noteFor(url);
        note.ifPresent(path -> {
            try {
                Files.deleteIfExists(path);
                try (OutputStream out = RecordFiles.write(path)) {
                    String holder = "process " + ProcessHandle.current().pid() + " since " + at;
                    out.write(holder.getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new StoreHolder(note);
    }

    /** Leaves no note: others may read too. */
    static StoreHolder none() {
        return new StoreHolder(Optional.empty());
    }

    /** Who holds the database at that URL, in words. */
    public static String nameOf(String url) {
        return noteFor(url).filter(Files::isReadable).map(StoreHolder::read).orElse("another process");
    }

    /** Takes the note away. */
    @Override
    public void close() throws IOException {
        if (note.isPresent()) {
            Files.deleteIfExists(note.get());
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException gone) {
            return "another process";
        }
    }

    private static Optional<Path> noteFor(String url) {
        return StoreUrl.beside(url, ".holder");
    }
}
