package prisoncensus.nights.job;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.store.database.StoreFailures;

/** Turns the failure of an execution into one sentence. */
public final class FailureMessages {
    private FailureMessages() {}

    /**
     * Checks how it ended.
     *
     * @throws StoppedException if it was asked to stop
     * @throws JobExecutionException if it failed
     */
    public static void check(JobExecution execution) throws JobExecutionException {
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            Optional<Throwable> failure = first(execution).filter(any -> execution.getStatus() != BatchStatus.STOPPED);
            throw failure.isEmpty()
                    ? new StoppedException()
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

    /** Whether it is no failure: what ran was asked to stop. */
    public static boolean isStop(Throwable failure) {
        return failure instanceof StoppedException;
    }

    /** Why something failed, in English, for the log. */
    public static String why(Throwable failure) {
        return why(failure, Texts.in(Language.EN));
    }

    /** What the innermost cause found; the store is named if its disk or connection failed. */
    public static String why(Throwable failure, Texts texts) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        Message why = StoreFailures.isLineLost(cause)
                ? Message.of("failure.connection").with("why", FoundFailure.words(cause))
                : FoundFailure.of(cause);
        boolean isOfStore = StoreFailures.isBehind(failure) && !StoreFailures.isLineLost(cause);
        return texts.say(isOfStore ? Message.of("failure.store").with("why", why) : why);
    }
}
