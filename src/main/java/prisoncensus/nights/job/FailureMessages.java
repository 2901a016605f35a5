package prisoncensus.nights.job;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;
import prisoncensus.store.database.StoreFailures;

/** Turns the failure of an execution into one sentence. */
public final class FailureMessages {
    private FailureMessages() {}

    /** @throws JobExecutionException unless the execution completed */
    public static void check(JobExecution execution) throws JobExecutionException {
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            Optional<Throwable> failure = first(execution).filter(any -> execution.getStatus() != BatchStatus.STOPPED);
            throw failure.isEmpty()
                    ? new JobExecutionException("it was stopped")
                    : new JobExecutionException(why(failure.get()), failure.get());
        }
    }

    /** The failure itself, not the stop of other steps that it led to. */
    static Optional<Throwable> first(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        return failures.stream()
                .filter(failure -> !(failure instanceof JobInterruptedException))
                .findFirst()
                .or(() -> failures.stream().findFirst());
    }

    /** The message of the innermost cause; the store is named if its disk or connection failed. */
    public static String why(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean isOfStore = StoreFailures.isBehind(failure) && !StoreFailures.isLineLost(cause);
        return (isOfStore ? "the store: " : "") + sentence(cause);
    }

    private static String sentence(Throwable cause) {
        String message = cause.getMessage();
        String kind = StoreFailures.isLineLost(cause)
                ? "the connection to the store was lost"
                : cause.getClass().getSimpleName();
        return message == null
                ? kind
                : kind + ": " + message.lines().findFirst().orElse("");
    }
}
