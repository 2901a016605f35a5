package prisoncensus.audit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import prisoncensus.delivery.SealedInput;

/** The files that findings of a report cite, by the name under which it cites them. Those of earlier days are looked up when one is cited. */
final class CitedFiles {
    private final SealedReport report;
    private final FilesRead files;

    CitedFiles(SealedReport report) {
        this.report = report;
        this.files = new FilesRead(report);
    }

    /**
     * The cited files in the order of their citation, each with the lines that are cited.
     *
     * @param sources {@code file:line} joined by a semicolon, or blank
     */
    Map<SealedInput, SortedSet<Integer>> of(String sources) throws IOException {
        Map<SealedInput, SortedSet<Integer>> lines = new LinkedHashMap<>();
        for (String source : sources.isEmpty() ? new String[0] : sources.split(";", -1)) {
            int colon = source.lastIndexOf(':');
            lines.computeIfAbsent(file(source.substring(0, colon)), file -> new TreeSet<>())
                    .add(Integer.valueOf(source.substring(colon + 1)));
        }
        return lines;
    }

    private SealedInput file(String name) throws IOException {
        Optional<SealedInput> input = among(files.inputs(), name);
        return (input.isPresent() ? input : among(files.earlier(), name))
                .orElseThrow(() ->
                        new IllegalStateException("the finding cites " + name + ", which the revision did not read"));
    }

    private Optional<SealedInput> among(List<SealedInput> read, String name) {
        return read.stream()
                .filter(input -> input.file(report.night().facility())
                        .citedOn(report.night().date())
                        .equals(name))
                .findFirst();
    }
}
