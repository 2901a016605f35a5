package prisoncensus.nights.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.transaction.PlatformTransactionManager;
import prisoncensus.logbook.LogItem;
import prisoncensus.store.FactWriter;
import prisoncensus.store.FileReadings;
import prisoncensus.store.StoredFile;
import prisoncensus.store.received.ReceivedFiles;

/** The step that turns received files into facts and rejections, chunk by chunk: a chunk is written whole or not at all. */
public record ReceiveStep(
        JobRepository repository,
        PlatformTransactionManager transactions,
        ReceivedFiles received,
        FileReadings readings,
        FactWriter facts) {
    private static final int LINES_IN_A_CHUNK = 500;

    /** @param choice the files to read, evaluated when the step begins; files that were read already are skipped */
    Step step(String name, Supplier<Iterator<StoredFile>> choice) {
        return new StepBuilder(name, repository)
                .<ReceivedItem, ReceivedItem>chunk(LINES_IN_A_CHUNK)
                .transactionManager(transactions)
                .reader(new LogItemReader(choice, received, readings))
                .writer(this::write)
                .build();
    }

    private void write(Chunk<? extends ReceivedItem> lines) {
        Map<StoredFile, List<LogItem>> byFile = new LinkedHashMap<>();
        lines.forEach(line ->
                byFile.computeIfAbsent(line.file(), none -> new ArrayList<>()).add(line.item()));
        byFile.forEach(facts::write);
    }

    /** One item of a file version: what became of a line, or how the reading ended. */
    record ReceivedItem(StoredFile file, LogItem item) {}
}
