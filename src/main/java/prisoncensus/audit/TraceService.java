package prisoncensus.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import prisoncensus.checks.RevisionResults.ReportedFinding;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedInput;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.SpelledText;
import prisoncensus.report.Texts;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.received.ReceivedFiles;

/** Leads from a finding back to the log lines it rests on, as they were received. Reads sealed folders and received copies alone. */
public final class TraceService {
    private static final int SUBJECTS_NAMED = 10;

    private final ReceivedFiles received;

    public TraceService(ReceivedFiles received) {
        this.received = received;
    }

    /**
     * The findings of that check about that subject: one, or one each where a person and a placement have the same name.
     *
     * @throws WrongInputException if there is none: says what there is
     * @throws DifferenceException if report, ledger or receptions are not as they were sealed
     * @throws LostCopyException if a cited file is no longer as it was received
     */
    public List<Trace> of(TraceRequest request) {
        try {
            SealedLookup.checkFolder(request.reports());
            return traces(new SealedLookup(new ReportsFolder(request.reports())).find(request.report()), request);
        } catch (DifferenceFoundException difference) {
            throw new DifferenceException(Objects.toString(difference.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Trace> traces(SealedReport report, TraceRequest request) throws IOException {
        CheckId check = check(request.check());
        Map<FindingKey, ReportedFinding> all = SealedFindings.of(report, check);
        List<Trace> traces = new ArrayList<>();
        for (Map.Entry<FindingKey, ReportedFinding> finding : all.entrySet()) {
            if (SealedFindings.isAbout(finding.getKey(), request.subject())) {
                traces.add(trace(report, check, finding.getKey().subject(), finding.getValue()));
            }
        }
        if (traces.isEmpty()) {
            throw noFinding(request.subject(), name(check) + " in " + report.name(), all.keySet());
        }
        return traces;
    }

    private static CheckId check(String id) {
        return Arrays.stream(CheckId.values())
                .filter(rule -> rule.name().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongInputException(Message.of("trace.noCheck")
                        .with("found", id)
                        .with(
                                "ids",
                                Arrays.stream(CheckId.values())
                                        .map(CheckId::name)
                                        .collect(Collectors.joining(" ")))));
    }

    private static WrongInputException noFinding(String subject, String where, Set<FindingKey> all) {
        Message found = Message.of("trace.noFinding").with("found", subject).with("where", where);
        if (all.isEmpty()) {
            return new WrongInputException(found);
        }
        List<Object> some = new ArrayList<>(
                all.stream().limit(SUBJECTS_NAMED).map(FindingKey::subject).toList());
        if (some.size() < all.size()) {
            some.add(Message.of("part.more").with("number", all.size() - some.size()));
        }
        return new WrongInputException(Message.of("trace.otherSubject")
                .with("found", subject)
                .with("where", where)
                .with("subjects", some));
    }

    private Trace trace(SealedReport report, CheckId check, String subject, ReportedFinding finding)
            throws IOException {
        List<TracedFile> files = new ArrayList<>();
        for (var cited : new CitedFiles(report).of(finding.sources()).entrySet()) {
            files.add(traced(cited.getKey(), cited.getValue(), report, check));
        }
        int cited = files.stream().mapToInt(TracedFile::citedLines).sum();
        return new Trace(
                report.name(),
                name(check),
                finding.severity().name(),
                SpelledText.line(subject),
                SpelledText.line(finding.message()),
                files,
                check == CheckId.R02 ? finding.found().orElse(cited) - cited : 0);
    }

    private TracedFile traced(SealedInput input, SortedSet<Integer> lines, SealedReport report, CheckId check)
            throws IOException {
        LogFile file = input.file(report.night().facility());
        checkCopy(file);
        Map<Integer, List<String>> faults = check == CheckId.R02
                ? new RejectedLineFaults(received, Texts.in(report.language())).of(file, lines)
                : Map.of();
        return new TracedFile(file, input.receivedAt(), lines, faults, received);
    }

    private void checkCopy(LogFile file) {
        String now = hashNow(file.sha256());
        if (!now.equals("SHA-256 " + file.sha256())) {
            throw new LostCopyException(Message.of("copy.changed")
                    .with("file", file.facility() + "/" + file.path())
                    .with("found", now)
                    .with("hash", file.sha256()));
        }
    }

    private String hashNow(String sha256) {
        try {
            return "SHA-256 " + received.sha256(sha256);
        } catch (NoSuchFileException gone) {
            return "no file";
        } catch (IOException damaged) {
            return "a file that cannot be read";
        }
    }

    private static String name(CheckId check) {
        return check.name() + " " + check.label();
    }
}
