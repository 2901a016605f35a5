package prisoncensus.nights.job;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import prisoncensus.report.Texts;

/** Starts a job, or takes it up where an earlier run of it ended. Callers hold the facility: nobody else runs the same job. */
public final class JobRunner {
    private final JobOperator operator;
    private final JobRepository repository;
    private final StopRequest stop;
    private final Duration limit;
    private final MemoryGuard memory;
    private final Texts texts;

    /**
     * @param limit how long a job may take
     * @param texts of the console
     */
    public JobRunner(
            JobOperator operator,
            JobRepository repository,
            StopRequest stop,
            Duration limit,
            MemoryGuard memory,
            Texts texts) {
        this.operator = operator;
        this.repository = repository;
        this.stop = stop;
        this.limit = limit;
        this.memory = memory;
        this.texts = texts;
    }

    /** Whether what runs was asked to stop, so that nothing more is to be begun. */
    public boolean isStopped() {
        return stop.isAsked();
    }

    /**
     * Runs the job to its end. An execution that is marked as running belongs to a process that has ended; so does an instance without an
     * execution, which Spring Batch commits first and refuses to start: it says nothing and is made anew.
     */
    public JobExecution run(Job job, JobParameters parameters) throws JobExecutionException {
        JobInstance instance = repository.getJobInstance(job.getName(), parameters);
        if (instance != null) {
            JobExecution last = repository.getLastJobExecution(instance);
            if (last == null) {
                repository.deleteJobInstance(instance);
            } else if (last.getStatus() == BatchStatus.COMPLETED) {
                return last;
            } else {
                makeRestartable(last);
            }
        }
        if (job instanceof AbstractJob listening) {
            listening.registerJobExecutionListener(new ExitMessageListener(texts));
            listening.registerJobExecutionListener(stop);
            listening.registerJobExecutionListener(new TimeLimit(limit));
            listening.registerJobExecutionListener(memory);
        }
        return operator.start(job, parameters);
    }

    /**
     * An execution or step that is marked as running was interrupted. One with an unknown end lost the store within a transaction; what the
     * transaction wrote and the reader's position are both there or neither, so the step continues from there.
     */
    private void makeRestartable(JobExecution last) {
        if (last.getStatus().isRunning()) {
            operator.recover(last);
        }
        for (StepExecution step : last.getStepExecutions()) {
            if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.FAILED);
            repository.update(last);
        }
    }

    /** Whether the newest run of the job is marked as running, though its process has ended. */
    boolean isBrokenOff(Job job) {
        JobInstance newest = repository.getLastJobInstance(job.getName());
        JobExecution last = newest == null ? null : repository.getLastJobExecution(newest);
        return last != null && last.getStatus().isRunning();
    }

    /** Takes up the newest instance of the job if it has not completed, else runs a new one. */
    JobExecution runAnew(Job job) throws JobExecutionException {
        JobInstance newest = repository.getLastJobInstance(job.getName());
        JobExecution last = newest == null ? null : repository.getLastJobExecution(newest);
        return run(
                job,
                last != null && last.getStatus() != BatchStatus.COMPLETED ? last.getJobParameters() : after(newest));
    }

    private static JobParameters after(@Nullable JobInstance newest) {
        return new JobParametersBuilder()
                .addLong("after", newest == null ? 0L : newest.getInstanceId())
                .toJobParameters();
    }
}
