package prisoncensus.nights.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

class MemoryGuardTest {
    private static final JobParameters NORTH =
            new JobParametersBuilder().addString("facility", "north").toJobParameters();

    private final List<String> ended = new ArrayList<>();

    private void afterJob(String job, JobParameters parameters, Throwable failure) {
        var execution = new JobExecution(1, new JobInstance(1, job), parameters);
        execution.addFailureException(failure);
        new MemoryGuard(ended::add).afterJob(execution);
    }

    @Test
    void aJobThatRanOutOfMemoryEndsTheProcess() {
        afterJob("night", NORTH, new IllegalStateException(new OutOfMemoryError("Java heap space")));
        afterJob("receive south", new JobParameters(), new OutOfMemoryError("Java heap space"));
        assertThat(ended).containsExactly("north", "south");
    }

    @Test
    void anyOtherFailureDoesNot() {
        afterJob("night", NORTH, new IllegalStateException(new StackOverflowError()));
        assertThat(ended).isEmpty();
    }
}
