package prisoncensus.audit.verify;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prisoncensus.checks.RevisionResults;
import prisoncensus.checks.night.FindingKey;
import prisoncensus.checks.night.Message;
import prisoncensus.comparison.RevisionComparison;
import prisoncensus.delivery.ManifestLinks;
import prisoncensus.delivery.OutputFile;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.RevisionKind;
import prisoncensus.delivery.RevisionSealer;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.delivery.Software;
import prisoncensus.logbook.Sha256;
import prisoncensus.nights.job.RevisionContext;
import prisoncensus.report.Change;
import prisoncensus.report.NightReport;
import prisoncensus.store.ResultRepository;
import prisoncensus.store.Revision;

/** Builds one sealed revision again from exactly the file versions it read, writes nothing, and compares. */
final class RevisionRebuild {
    private final RevisionContext context;
    private final ResultRepository results;
    private final RevisionSealer sealer;
    private final Software software;
    private final Revision revision;
    private final SealedManifest manifest;
    private final Optional<ReceptionsFile.Link> receptions;
    private final SealedMessages messages;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private int reworded;

    RevisionRebuild(
            RevisionContext context,
            ResultRepository results,
            RevisionSealer sealer,
            Software software,
            Revision revision,
            SealedManifest manifest,
            Optional<ReceptionsFile.Link> receptions,
            SealedMessages messages) {
        this.messages = messages;
        this.receptions = receptions;
        this.context = context;
        this.results = results;
        this.sealer = sealer;
        this.software = software;
        this.revision = revision;
        this.manifest = manifest;
    }

    /** How the revision that is built again compares with the sealed one. */
    enum Comparison {
        SAME_BYTES,
        SAME_CONTENT,
        DIFFERENT
    }

    Comparison compare() throws IOException {
        NightReport report = context.report();
        compareWithStore(report);
        if (isOfThisProgram()) {
            compareBytes(report);
        }
        if (!discrepancies.isEmpty()) {
            return Comparison.DIFFERENT;
        }
        return isOfThisProgram() ? Comparison.SAME_BYTES : Comparison.SAME_CONTENT;
    }

    /** Whether this program on this runtime wrote it, so that the bytes must be the same again. */
    private boolean isOfThisProgram() {
        return manifest.software().equals(software.build())
                && manifest.runtime().equals(SealedFolder.runtime());
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    List<Message> notes() {
        return notes;
    }

    private String name() {
        return ChainVerification.name(revision);
    }

    /** Compares figures, outcomes and findings of the store with those calculated now. */
    private void compareWithStore(NightReport report) {
        RevisionResults kept = results.results(revision);
        RevisionResults now = RevisionResults.of(context.judgement(), report.texts()::say);
        new RevisionComparison(kept, now, List.of(), List.of()).changes().forEach(change -> differs(change, kept, now));
        if (reworded > 0) {
            compareMessages(kept, SealedMessages.of(report));
            notes.add(Words.of("verify.reworded", "revision", name(), "number", reworded));
        }
        var findings = new StoredFindings(name(), new MendedRules(kept, now).findingsOfTheSameRules());
        discrepancies.addAll(findings.weighOrCiteOtherwiseThan(now.findings()));
        discrepancies.addAll(new StoredNumbers(name(), kept.outcomes()).differFrom(now));
        Map<FindingKey, LocalDate> carried = results.carried(revision);
        if (isCarriedKept(carried) && !carried.equals(context.judgement().carried())) {
            discrepancies.add(new Discrepancy(
                    Words.inTheStore(name()),
                    Words.of("verify.carried", "runs", new TreeMap<>(texts(carried))),
                    Words.asLogsGive(new TreeMap<>(texts(context.judgement().carried())))));
        }
    }

    /** Stores that are older than receptions.csv may keep none. */
    private boolean isCarriedKept(Map<FindingKey, LocalDate> carried) {
        return !carried.isEmpty() || manifest.receptions().isPresent();
    }

    /** Other words may say another thing, of which the words in the store alone cannot tell. */
    private void compareMessages(RevisionResults kept, SealedMessages now) {
        kept.findings().keySet().stream()
                .filter(key -> messages.differ(now, key))
                .map(key -> new Discrepancy(
                        name() + " report.json",
                        Words.of("verify.saysOtherThing", "check", key.rule(), "subject", key.subject()),
                        Message.of("verify.logsGive")))
                .forEach(discrepancies::add);
    }

    private static Map<String, LocalDate> texts(Map<FindingKey, LocalDate> runs) {
        return runs.entrySet().stream()
                .collect(Collectors.toMap(
                        run -> run.getKey().rule() + " " + run.getKey().subject(), Map.Entry::getValue));
    }

    private void differs(Change change, RevisionResults kept, RevisionResults now) {
        if (!isOfThisProgram() && change instanceof Change.OfFinding finding && finding.isReworded()) {
            reworded++;
            return;
        }
        Optional<Message> mended = new MendedRules(kept, now).of(change);
        Message what = Words.what(change);
        if (mended.isPresent()) {
            notes.add(Words.of("verify.newVersion", "revision", name(), "rule", mended.get(), "what", what));
        } else {
            discrepancies.add(
                    new Discrepancy(name(), Words.of("verify.notGiven", "what", what), Message.of("verify.logsGive")));
        }
    }

    private void compareBytes(NightReport report) throws IOException {
        Map<String, OutputFile> built = BuiltFiles.of(report);
        for (OutputFile sealed : manifest.outputs()) {
            if (!sealed.equals(built.get(sealed.file()))) {
                discrepancies.add(new Discrepancy(
                        name() + " " + sealed.file(),
                        "SHA-256 " + sealed.sha256(),
                        Optional.ofNullable(built.get(sealed.file()))
                                .map(output -> Words.of("verify.asBuilt", "hash", output.sha256()))
                                .orElse(Message.of("verify.noSuchFile"))));
            }
        }
        byte[] again = sealer.manifest(
                report,
                context.judgement(),
                new RevisionKind(
                        revision.request().trigger().name(), revision.request().asKnownEarlier()),
                revision.createdAt(),
                context.earlierFiles(),
                List.copyOf(built.values()),
                new ManifestLinks(revision.seal().orElseThrow().previousSha256(), receptions, manifest.key()));
        String expected = revision.seal().orElseThrow().manifestSha256();
        if (discrepancies.isEmpty() && !Sha256.of(again).equals(expected)) {
            discrepancies.add(new Discrepancy(
                    name() + " manifest.json",
                    "SHA-256 " + expected,
                    Words.of("verify.asBuilt", "hash", Sha256.of(again))));
        }
    }
}
