package prisoncensus.nights.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Asks what runs to stop where nothing is lost: a log after its chunk, a short step at its end. What was stopped is taken up by the
 * next start. Asks the live steps themselves, because {@code JobOperator.stop} closes readers under their feet.
 */
public final class StopRequest implements JobExecutionListener {
    private @Nullable JobExecution running;
    private boolean asked;

    /** Once asked for, no night is begun any more. */
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

    private static void stop(JobExecution execution) {
        execution.setStatus(BatchStatus.STOPPING);
        execution.getStepExecutions().stream()
                .filter(step -> step.getStatus().isRunning())
                .forEach(StepExecution::setTerminateOnly);
    }
}
