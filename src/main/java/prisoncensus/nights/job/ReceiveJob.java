package prisoncensus.nights.job;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.StoredFile;

/** Receives files of nights that are not reported now, all of them in one job, so that years of logs cost only what their lines cost. */
public record ReceiveJob(InputReceiver arrivals, ReceiveStep intake, JobRunner runner) {
    private static final String STEP = "receive";

    /** Reads the file into the store, unless the store has it. */
    void read(StoredFile file) throws JobExecutionException {
        if (!intake.readings().isRead(file)) {
            read(file.file().facility(), () -> List.of(file).iterator());
        }
    }

    /** Reads received files into the store, those that it has not read. */
    public void read(FacilityCode facility, List<StoredFile> files) throws JobExecutionException {
        if (!files.isEmpty()) {
            read(facility, files::iterator);
        }
    }

    /** Receives the files in the folders of these dates that the store lacks. */
    public void receive(FacilityCode facility, Collection<LocalDate> dates) throws JobExecutionException {
        List<Night> news = dates.stream()
                .map(date -> new Night(facility, date))
                .filter(night -> !arrivals.knows(night))
                .toList();
        if (!news.isEmpty()) {
            read(
                    facility,
                    () -> news.stream()
                            .flatMap(night -> arrivals.ofNight(night).stream())
                            .flatMap(input -> input.version().stream())
                            .iterator());
        }
    }

    /** Ends a run that broke off. What is left to read the store knows, not the run, so that nothing else may ever start it again. */
    public void endBrokenOff(FacilityCode facility) throws JobExecutionException {
        Job job = job(facility, Collections::emptyIterator);
        if (runner.isBrokenOff(job)) {
            FailureMessages.check(runner.runAnew(job));
        }
    }

    private void read(FacilityCode facility, Supplier<Iterator<StoredFile>> files) throws JobExecutionException {
        FailureMessages.check(runner.runAnew(job(facility, files)));
    }

    private Job job(FacilityCode facility, Supplier<Iterator<StoredFile>> files) {
        return new JobBuilder(STEP + " " + facility, intake.repository())
                .start(intake.step(STEP, files))
                .build();
    }
}
