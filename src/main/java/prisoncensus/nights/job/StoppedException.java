package prisoncensus.nights.job;

import org.springframework.batch.core.job.JobExecutionException;

/** What ran was asked to stop, and stopped where nothing is lost. */
final class StoppedException extends JobExecutionException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
        super("it was stopped");
    }
}
