package prisoncensus.nights.job;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Keeps the reason of a failed run with the run, in one sentence. */
final class ExitMessageListener implements JobExecutionListener {
    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.FAILED) {
            FailureMessages.first(execution)
                    .map(FailureMessages::why)
                    .ifPresent(why -> execution.setExitStatus(new ExitStatus(ExitStatus.FAILED.getExitCode(), why)));
        }
    }
}
