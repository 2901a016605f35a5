package prisoncensus.nights.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import prisoncensus.checks.night.Message;

/** What one failure found, and what was expected: where, and not in which class. */
final class FoundFailure {
    private static final int LONGEST = 300;

    /** Classes that say nothing which their message does not say. */
    private static final Set<Class<?>> PLAIN = Set.of(
            IOException.class,
            UncheckedIOException.class,
            IllegalStateException.class,
            IllegalArgumentException.class,
            RuntimeException.class);

    private FoundFailure() {}

    static Message of(Throwable cause) {
        if (cause instanceof TookTooLongException tooLong) {
            return Message.of("failure.tooLong")
                    .with("limit", tooLong.limit().toString().substring(2).toLowerCase(Locale.ROOT));
        }
        return cause instanceof FileSystemException file ? ofFile(file) : ofOther(cause);
    }

    private static Message ofFile(FileSystemException failure) {
        String file = Objects.toString(failure.getFile(), "?");
        if (failure instanceof AccessDeniedException) {
            return Message.of("failure.denied").with("file", file);
        } else if (failure instanceof NoSuchFileException) {
            return Message.of("failure.noFile").with("file", file);
        } else if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return Message.of("failure.inTheWay").with("file", file);
        } else if (failure instanceof AtomicMoveNotSupportedException) {
            return Message.of("failure.otherFileSystem")
                    .with("from", file)
                    .with("to", Objects.toString(failure.getOtherFile(), "?"));
        }
        return Message.of("failure.file")
                .with("file", file)
                .with(
                        "why",
                        Objects.toString(failure.getReason(), failure.getClass().getSimpleName()));
    }

    private static Message ofOther(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        boolean isPlain = PLAIN.contains(cause.getClass())
                || cause.getClass().getPackageName().startsWith("prisoncensus");
        return isPlain && cause.getMessage() != null
                ? Message.of("failure.plain").with("why", words(cause))
                : Message.of("failure.other").with("kind", kind).with("why", words(cause));
    }

    /** The first line of what it says, cut where it is too long for a line of a table. */
    static String words(Throwable cause) {
        String line =
                Objects.toString(cause.getMessage(), "").lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
