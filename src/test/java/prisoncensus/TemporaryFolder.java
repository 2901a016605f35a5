package prisoncensus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Each process that runs tests has a folder for temporary files of its own: tests look at what is left there. */
public final class TemporaryFolder implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            Path folder = Path.of("target", "tmp", System.getProperty("test.process", "0"));
            System.setProperty(
                    "java.io.tmpdir",
                    Files.createDirectories(folder).toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
