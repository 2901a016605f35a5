package prisoncensus.application;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import prisoncensus.checks.night.Message;
import prisoncensus.files.RecordFiles;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.job.FailureMessages;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

/** Goes on without the program's log where its file cannot be opened, and says so in one line: the log is no part of the record. */
final class LogFileCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private static final String FILE = "logging.file.name";

    /** After the configuration is read, before the log is opened. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        ConfigurableEnvironment environment = prepared.getEnvironment();
        String file = environment.getProperty(FILE, "");
        try {
            if (!file.isEmpty()) {
                open(Path.of(file));
            }
        } catch (IOException refused) {
            environment.getPropertySources().addFirst(new MapPropertySource("no log file", Map.of(FILE, "")));
            Texts texts = Texts.in(environment.getProperty("census.language", Language.class, Language.EN));
            System.err.println(SpelledText.line("prison-census: "
                    + texts.say(Message.of("start.noLog").with("why", FailureMessages.why(refused, texts)))));
        }
    }

    private static void open(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new NoSuchFileException(file.toString());
        }
        RecordFiles.createDirectories(folder);
        RecordFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)
                .close();
    }
}
