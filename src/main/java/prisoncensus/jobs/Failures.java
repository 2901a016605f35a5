package prisoncensus.jobs;

import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;

/** Why an execution failed, in one sentence. */
final class Failures {
    private Failures() {}

    /** @throws JobExecutionException unless the execution completed */
    static void check(JobExecution execution) throws JobExecutionException {
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            List<Throwable> failures = execution.getAllFailureExceptions();
            throw failures.isEmpty() || execution.getStatus() == BatchStatus.STOPPED
                    ? new JobExecutionException("it was stopped")
                    : new JobExecutionException(why(failures.get(0)), failures.get(0));
        }
    }

    /** The innermost cause speaks of the thing itself. */
    static String why(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null
                ? kind
                : kind + ": " + message.lines().findFirst().orElse("");
    }
}
