package prisoncensus.nights.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import prisoncensus.report.Texts;

/** Keeps the reason of a failed run with the run, in one sentence. */
final class ExitMessageListener implements JobExecutionListener {
    private final Texts texts;

    /** @param texts of the console, where status shows the reason */
    ExitMessageListener(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.FAILED) {
            FailureMessages.first(execution)
                    .map(failure -> FailureMessages.why(failure, texts))
                    .ifPresent(why -> execution.setExitStatus(new ExitStatus(ExitStatus.FAILED.getExitCode(), why)));
        }
    }
}
