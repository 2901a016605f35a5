package prisoncensus.nights.job;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Ends the process when a job has run out of memory: what else runs in it can no longer be relied on. The execution stays marked as
 * running, by which the next start knows whose turn comes last.
 */
public final class MemoryGuard implements JobExecutionListener {
    private static final int FAILED = 1;

    private final Consumer<String> end;

    MemoryGuard() {
        this(MemoryGuard::end);
    }

    MemoryGuard(Consumer<String> end) {
        this.end = end;
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getAllFailureExceptions().stream().anyMatch(MemoryGuard::isOutOfMemory)) {
            String job = execution.getJobInstance().getJobName();
            end.accept(Objects.toString(
                    execution.getJobParameters().getString("facility"), job.substring(job.indexOf(' ') + 1)));
        }
    }

    /** Whether memory ran out behind a failure. */
    private static boolean isOutOfMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    private static void end(String facility) {
        System.err.printf(
                "prison-census: %s: found no memory left, expected more than %d MB (java -Xmx); the program ends, and its next start"
                        + " works on this facility last%n",
                facility, Runtime.getRuntime().maxMemory() >> 20);
        Runtime.getRuntime().halt(FAILED);
    }
}
