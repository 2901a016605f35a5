package prisoncensus.nights.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Asks one job to stop that takes too long, as a person would, and makes a failure of it: the log of one facility must not hold the
 * others. The next start goes on where it was stopped.
 */
final class TimeLimit implements JobExecutionListener {
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "time limit");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration limit;
    private volatile boolean isOver;
    private @Nullable ScheduledFuture<?> pending;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        pending = TIMER.schedule(() -> end(execution), limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void end(JobExecution execution) {
        isOver = true;
        StopRequest.stop(execution);
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (pending != null) {
            pending.cancel(false);
        }
        if (isOver && execution.getStatus() == BatchStatus.STOPPED) {
            execution.setStatus(BatchStatus.FAILED);
            execution.addFailureException(new TookTooLongException(limit));
        }
    }
}
