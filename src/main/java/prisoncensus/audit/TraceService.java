package prisoncensus.audit;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.CheckId;
import prisoncensus.logbook.RejectedLine;
import prisoncensus.report.Language;
import prisoncensus.report.Texts;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.ReceivedFiles;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionSources;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFile;
import prisoncensus.store.StoredFinding;

/** Leads from a finding back to the log lines it rests on, as they were received. */
public final class TraceService {
    private static final int SUBJECTS_NAMED = 10;

    private final RevisionLookup archive;
    private final RevisionSources sources;
    private final ReceivedFiles received;

    public TraceService(SealedRevisions revisions, RevisionSources sources, ReceivedFiles received) {
        this.archive = new RevisionLookup(revisions);
        this.sources = sources;
        this.received = received;
    }

    /**
     * The findings of that check about that subject: one, or one each where a person and a placement have the same name.
     *
     * @throws WrongInputException if there is none: says what there is
     * @throws LostCopyException if a cited file is no longer as it was received
     */
    public List<Trace> of(TraceRequest request) {
        Revision revision = archive.find(request.report());
        CheckId check = check(request.check());
        List<StoredFinding> all = sources.findings(revision, check);
        List<Trace> traces = all.stream()
                .filter(finding -> finding.key().subject().equals(request.subject()))
                .map(finding -> trace(revision, check, finding))
                .toList();
        if (traces.isEmpty()) {
            throw noFinding(request.subject(), name(check) + " in " + name(revision), all);
        }
        return traces;
    }

    private static CheckId check(String id) {
        return Arrays.stream(CheckId.values())
                .filter(rule -> rule.name().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongInputException("--check: found '%s', expected the id of a check: %s"
                        .formatted(
                                PrintableText.of(id),
                                Arrays.stream(CheckId.values())
                                        .map(CheckId::name)
                                        .collect(Collectors.joining(" ")))));
    }

    private static WrongInputException noFinding(String subject, String where, List<StoredFinding> all) {
        String found = "--subject: found '" + PrintableText.of(subject) + "', ";
        if (all.isEmpty()) {
            return new WrongInputException(found + "but there is no finding of " + where);
        }
        String some = all.stream()
                .limit(SUBJECTS_NAMED)
                .map(finding -> PrintableText.of(finding.key().subject()))
                .collect(Collectors.joining(", "));
        String more = all.size() > SUBJECTS_NAMED ? ", … (" + all.size() + " in all)" : "";
        return new WrongInputException(found + "expected a subject of " + where + ": " + some + more);
    }

    private Trace trace(Revision revision, CheckId check, StoredFinding finding) {
        List<TracedFile> files = files(revision, finding).entrySet().stream()
                .map(cited -> traced(cited.getKey(), cited.getValue(), faults(revision, check, cited.getKey())))
                .toList();
        int cited = files.stream().mapToInt(TracedFile::citedLines).sum();
        return new Trace(
                name(revision),
                name(check),
                finding.severity().name(),
                PrintableText.of(finding.key().subject()),
                PrintableText.of(finding.message()),
                files,
                check == CheckId.R02 ? finding.found().orElse(cited) - cited : 0);
    }

    private Map<StoredFile, SortedSet<Integer>> files(Revision revision, StoredFinding finding) {
        Map<StoredFile, SortedSet<Integer>> lines = new LinkedHashMap<>();
        if (!finding.sources().isEmpty()) {
            Map<String, StoredFile> byName = byName(revision);
            finding.sources()
                    .forEach(cited -> lines.computeIfAbsent(of(byName, cited.file()), file -> new TreeSet<>())
                            .add(cited.line()));
        }
        return lines;
    }

    /** Every file the revision read, by the name under which its report cites it. */
    private Map<String, StoredFile> byName(Revision revision) {
        return Stream.concat(sources.inputs(revision).stream(), sources.earlier(revision).stream())
                .collect(Collectors.toMap(
                        file -> file.file().citedOn(revision.night().date()), file -> file));
    }

    private static StoredFile of(Map<String, StoredFile> byName, String file) {
        StoredFile stored = byName.get(file);
        if (stored == null) {
            throw new IllegalStateException("the finding cites " + file + ", which the revision did not read");
        }
        return stored;
    }

    private Map<Integer, List<String>> faults(Revision revision, CheckId check, StoredFile file) {
        Texts texts = Texts.in(Language.of(revision.settings().language()).orElseThrow());
        return check != CheckId.R02
                ? Map.of()
                : sources.rejected(file).stream()
                        .collect(Collectors.toMap(line -> line.origin().line(), line -> faults(line, texts)));
    }

    private static List<String> faults(RejectedLine line, Texts texts) {
        return line.faults().stream()
                .map(fault -> PrintableText.of(texts.say(fault)))
                .toList();
    }

    private TracedFile traced(StoredFile file, SortedSet<Integer> lines, Map<Integer, List<String>> faults) {
        String sha256 = file.file().sha256();
        String now = hashNow(sha256);
        if (!now.equals("SHA-256 " + sha256)) {
            throw new LostCopyException("the received copy of %s/%s: found %s, expected SHA-256 %s"
                    .formatted(file.file().facility(), file.file().path(), now, sha256));
        }
        return new TracedFile(file, lines, faults, received);
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

    private static String name(Revision revision) {
        return revision.night() + " r" + revision.number();
    }
}
