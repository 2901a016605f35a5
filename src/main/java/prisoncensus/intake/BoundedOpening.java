package prisoncensus.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens a file in a thread of its own. A pipe in the place of a file keeps whoever opens it until somebody writes, perhaps for ever; Java
 * can neither open without that wait nor end it, so that the thread is left behind.
 */
record BoundedOpening(Path file, Duration patience) {
    /**
     * Opens it, or gives up.
     *
     * @throws ReplacedFileException if it did not open in time and is no file now
     * @throws FileSystemException if it did not open in time, though it is one
     */
    InputFile open(Callable<InputFile> opening) throws IOException {
        var opened = new FutureTask<>(opening);
        var thread = new Thread(opened, "open " + file.getFileName());
        thread.setDaemon(true);
        thread.start();
        try {
            return opened.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw thrown(failed);
        } catch (TimeoutException late) {
            throw Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? new FileSystemException(
                            file.toString(), null, "it did not open within " + patience.toSeconds() + " s")
                    : new ReplacedFileException(file);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while " + file + " was opened");
        }
    }

    private static IOException thrown(ExecutionException failed) {
        if (failed.getCause() instanceof IOException failure) {
            return failure;
        } else if (failed.getCause() instanceof RuntimeException failure) {
            throw failure;
        }
        return new IOException(failed);
    }
}
