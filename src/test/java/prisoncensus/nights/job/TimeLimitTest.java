package prisoncensus.nights.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;

class TimeLimitTest {
    private final JobExecution execution = new JobExecution(1, new JobInstance(1, "night"), new JobParameters());
    private final StepExecution step = new StepExecution(1, "judge", execution);

    @BeforeEach
    void running() {
        execution.setStatus(BatchStatus.STARTED);
        execution.addStepExecution(step);
        step.setStatus(BatchStatus.STARTED);
    }

    @Test
    void aJobThatTakesTooLongIsAskedToStopAndFails() throws InterruptedException {
        var limit = new TimeLimit(Duration.ofMillis(1));
        limit.beforeJob(execution);
        while (!step.isTerminateOnly()) {
            Thread.sleep(1);
        }
        assertThat(execution.getStatus()).isEqualTo(BatchStatus.STOPPING);
        execution.setStatus(BatchStatus.STOPPED);
        limit.afterJob(execution);
        assertThat(execution.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(execution.getAllFailureExceptions())
                .singleElement()
                .satisfies(failure -> assertThat(FailureMessages.why(failure, Texts.in(Language.EN)))
                        .startsWith("it took longer than 0.001s (census.night.max-time)"));
    }

    @Test
    void aJobThatEndsInTimeAndOneThatAPersonStoppedStayAsTheyAre() {
        for (BatchStatus status : new BatchStatus[] {BatchStatus.COMPLETED, BatchStatus.STOPPED}) {
            var limit = new TimeLimit(Duration.ofHours(1));
            limit.beforeJob(execution);
            execution.setStatus(status);
            limit.afterJob(execution);
            assertThat(execution.getStatus()).isEqualTo(status);
            assertThat(execution.getAllFailureExceptions()).isEmpty();
        }
    }
}
