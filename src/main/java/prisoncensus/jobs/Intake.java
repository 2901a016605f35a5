package prisoncensus.jobs;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogLine;
import prisoncensus.store.FactWriter;
import prisoncensus.store.LogFiles;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.StoredFile;

/** The step that turns a received file into facts and rejections: chunk by chunk, each line with its chunk or not at all. */
record Intake(
        JobRepository repository,
        PlatformTransactionManager transactions,
        ReceivedFiles received,
        LogFiles files,
        FactWriter facts) {
    private static final int LINES_IN_A_CHUNK = 500;

    Step step(LogKind log, Supplier<Optional<StoredFile>> choice) {
        var reader = new LogItemReader(choice, received, files);
        return new StepBuilder("receive-" + log.word(), repository)
                .<LogLine, LogLine>chunk(LINES_IN_A_CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .writer(lines -> facts.write(reader.file(), lines.getItems()))
                .build();
    }
}
