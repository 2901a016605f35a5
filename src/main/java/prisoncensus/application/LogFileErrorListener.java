package prisoncensus.application;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import ch.qos.logback.core.status.StatusManager;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.job.FailureMessages;

/** Says once, in one line, that the program's log cannot be written; without it every line would print a stack trace. */
final class LogFileErrorListener implements ApplicationListener<ApplicationPreparedEvent>, StatusListener {
    private final AtomicBoolean isSaid = new AtomicBoolean();

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent prepared) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            StatusManager statuses = logs.getStatusManager();
            statuses.getCopyOfStatusListenerList().forEach(statuses::remove);
            statuses.add(this);
        }
    }

    @Override
    public void addStatusEvent(Status status) {
        if (status.getLevel() == Status.ERROR && !isSaid.getAndSet(true)) {
            System.err.println(SpelledText.line(
                    "prison-census: the program's log cannot be written, " + status.getMessage() + why(status)));
        }
    }

    private static String why(Status status) {
        return status.getThrowable() == null ? "" : ": " + FailureMessages.why(status.getThrowable());
    }
}
