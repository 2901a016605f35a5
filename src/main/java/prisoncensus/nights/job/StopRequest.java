package prisoncensus.nights.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Stops the running job where nothing is lost: a receiving step after its chunk, a short step at its end. The next start takes up what was
 * stopped. It stops the steps themselves, because {@code JobOperator.stop} closes readers while they read.
 */
public final class StopRequest implements JobExecutionListener {
    private @Nullable JobExecution running;
    private boolean asked;

    /** Whether a stop was requested; then no further night starts. */
    synchronized boolean isAsked() {
        return asked;
    }

    /** @return whether anything runs */
    public synchronized boolean ask() {
        asked = true;
        if (running != null) {
            stop(running);
        }
        return running != null;
    }

    @Override
    public synchronized void beforeJob(JobExecution execution) {
        running = execution;
        if (asked) {
            stop(execution);
        }
    }

    @Override
    public synchronized void afterJob(JobExecution execution) {
        running = null;
    }

    static void stop(JobExecution execution) {
        execution.setStatus(BatchStatus.STOPPING);
        execution.getStepExecutions().stream()
                .filter(step -> step.getStatus().isRunning())
                .forEach(StepExecution::setTerminateOnly);
    }
}
