package prisoncensus.jobs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.store.NightInput;
import prisoncensus.store.StoredFile;

/** Receives files outside of a night of their own, each in a job. */
record Receiving(Arrivals arrivals, Intake intake, JobRunner runner) {
    private static final String JOB = "receive";

    /** Reads the file into the store, unless it is there already. */
    void read(StoredFile file) throws JobExecutionException {
        if (intake.files().isRead(file)) {
            return;
        }
        JobParameters parameters =
                new JobParametersBuilder().addLong("file", file.id()).toJobParameters();
        var job = new JobBuilder(JOB, intake.repository())
                .start(intake.step(file.file().log(), () -> Optional.of(file)))
                .build();
        Failures.check(runner.run(job, parameters));
    }

    /** Receives what lies in the folders of these dates and the store lacks. */
    void receive(FacilityCode facility, Collection<LocalDate> dates) throws JobExecutionException {
        for (LocalDate date : dates) {
            for (NightInput input : arrivals.ofNight(new Night(facility, date))) {
                if (input instanceof NightInput.Version version) {
                    read(version.stored());
                }
            }
        }
    }
}
