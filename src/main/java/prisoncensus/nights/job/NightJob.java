package prisoncensus.nights.job;

import java.util.Iterator;
import java.util.function.Function;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import prisoncensus.logbook.LogKind;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.store.StoredFile;

/** The steps of a revision's job, in their order. Receiving continues where it stopped; the steps after it are quick and start again. */
public final class NightJob {
    private static final String SEALED = "SEALED";

    private final JobRepository repository;
    private final ReceiveStep intake;

    public NightJob(JobRepository repository, ReceiveStep intake) {
        this.repository = repository;
        this.intake = intake;
    }

    public Job of(NightSteps night) {
        Step begin = begin(night);
        return new JobBuilder(PlannedRevision.JOB, repository)
                .start(begin)
                .on(SEALED)
                .end()
                .from(begin)
                .on(ExitStatus.COMPLETED.getExitCode())
                .to(receiveLogs(night::files))
                .next(step("judge", night::judge))
                .next(writeReports(night))
                .next(step("seal", night::seal))
                .next(step("write-letters", night::writeLetters))
                .end()
                .build();
    }

    /** The job of a revision that lies below reports and that the store does not know. */
    Job ofTakeUp(TakeUpSteps night) {
        return new JobBuilder(PlannedRevision.JOB, repository)
                .start(step("begin", night::begin))
                .on("*")
                .to(receiveLogs(night::files))
                .next(step("judge", night::judge))
                .next(step("seal", night::seal))
                .end()
                .build();
    }

    private Step begin(NightSteps night) {
        return step("begin", (contribution, context) -> {
            contribution.setExitStatus(night.begin() ? new ExitStatus(SEALED) : ExitStatus.COMPLETED);
            return RepeatStatus.FINISHED;
        });
    }

    private Flow receiveLogs(Function<LogKind, Iterator<StoredFile>> files) {
        Flow[] logs = LogKind.NIGHTLY.stream()
                .map(log -> flow(intake.step("receive-" + log.word(), () -> files.apply(log))))
                .toArray(Flow[]::new);
        return sideBySide("receive-logs", logs);
    }

    private Flow writeReports(NightSteps night) {
        return sideBySide(
                "write-reports",
                flow(step("write-findings", night::writeFindings)),
                flow(step("write-json", night::writeJson)),
                flow(step("write-workbook", night::writeWorkbook)),
                flow(step("write-pdf", night::writePdf)));
    }

    private static Flow sideBySide(String name, Flow... flows) {
        return new FlowBuilder<Flow>(name)
                .split(new SimpleAsyncTaskExecutor(name + "-"))
                .add(flows)
                .build();
    }

    private static Flow flow(Step step) {
        return new FlowBuilder<Flow>(step.getName()).start(step).build();
    }

    private Step step(String name, Work work) {
        return step(name, (contribution, context) -> {
            work.run();
            return RepeatStatus.FINISHED;
        });
    }

    private Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet)
                .allowStartIfComplete(true)
                .build();
    }

    private interface Work {
        void run() throws Exception;
    }
}
