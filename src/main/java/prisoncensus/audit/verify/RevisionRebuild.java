package prisoncensus.audit.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import prisoncensus.checks.RevisionResults;
import prisoncensus.comparison.RevisionComparison;
import prisoncensus.delivery.OutputFile;
import prisoncensus.delivery.RevisionSealer;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.Sha256;
import prisoncensus.delivery.Software;
import prisoncensus.nights.Workshop;
import prisoncensus.nights.job.RevisionContext;
import prisoncensus.report.Change;
import prisoncensus.report.NightReport;
import prisoncensus.report.Texts;
import prisoncensus.report.pdf.PdfReport;
import prisoncensus.report.workbook.WorkbookReport;
import prisoncensus.store.Revision;

/** Builds one sealed revision again from exactly the file versions it read, writes nothing, and compares. */
final class RevisionRebuild {
    private final Workshop workshop;
    private final RevisionSealer sealing;
    private final Revision revision;
    private final SealedFolder.SealedManifest manifest;
    private final List<Discrepancy> doubts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int reworded;

    RevisionRebuild(
            Workshop workshop, RevisionSealer sealing, Revision revision, SealedFolder.SealedManifest manifest) {
        this.workshop = workshop;
        this.sealing = sealing;
        this.revision = revision;
        this.manifest = manifest;
    }

    /** What was shown of it. */
    enum Shown {
        SAME_BYTES,
        SAME_WORDS,
        NOTHING
    }

    Shown show() throws IOException {
        RevisionContext desk = workshop.desk(revision.night(), revision.number());
        NightReport report = desk.report();
        compareWithStore(desk, report.texts());
        if (isOfThisProgram()) {
            compareBytes(desk, report);
        }
        if (!doubts.isEmpty()) {
            return Shown.NOTHING;
        }
        return isOfThisProgram() ? Shown.SAME_BYTES : Shown.SAME_WORDS;
    }

    /** Whether this program on this runtime wrote it, so that the bytes must be the same again. */
    private boolean isOfThisProgram() {
        Software now = workshop.software();
        return manifest.software().equals(now.version() + " " + now.commit())
                && manifest.runtime().equals(SealedFolder.runtime());
    }

    List<Discrepancy> doubts() {
        return doubts;
    }

    List<String> notes() {
        return notes;
    }

    private String name() {
        return ChainVerification.name(revision);
    }

    /** Figures, outcomes and findings as the store keeps them against those worked out now. */
    private void compareWithStore(RevisionContext desk, Texts words) {
        RevisionResults kept = workshop.store().results().said(revision);
        RevisionResults now = RevisionResults.of(desk.judgement(), words::say);
        new RevisionComparison(kept, now, List.of(), List.of()).changes().forEach(change -> differs(change, kept, now));
        if (reworded > 0) {
            notes.add("%s: findings that this version states in other words: %d".formatted(name(), reworded));
        }
        var findings = new StoredFindings(name(), kept.findings());
        doubts.addAll(findings.weighOrCiteOtherwiseThan(now.findings()));
        if (!kept.figures().equals(manifest.figures())) {
            doubts.add(new Discrepancy(
                    name() + " in the store",
                    "figures " + new TreeMap<>(kept.figures()),
                    new TreeMap<>(manifest.figures()) + ", as its manifest says"));
        }
    }

    private void differs(Change change, RevisionResults kept, RevisionResults now) {
        if (!isOfThisProgram() && change instanceof Change.OfFinding finding && finding.isReworded()) {
            reworded++;
            return;
        }
        Optional<String> rule = rule(change);
        boolean mended = rule.isPresent() && !Objects.equals(version(kept, rule.get()), version(now, rule.get()));
        String what = what(change);
        if (mended) {
            notes.add("%s: check %s has a new rule version since; %s is said otherwise now"
                    .formatted(name(), rule.get(), what));
        } else {
            doubts.add(new Discrepancy(name(), what + " in the store that the logs do not give", "what the logs give"));
        }
    }

    private static Optional<String> rule(Change change) {
        if (change instanceof Change.OfFinding finding) {
            return Optional.of(finding.key().rule());
        }
        return change instanceof Change.OfOutcome outcome ? Optional.of(outcome.rule()) : Optional.empty();
    }

    private static Optional<Integer> version(RevisionResults said, String rule) {
        return Optional.ofNullable(said.outcomes().get(rule)).map(RevisionResults.ReportedOutcome::ruleVersion);
    }

    private static String what(Change change) {
        if (change instanceof Change.OfFigure figure) {
            return "figure %s %s".formatted(figure.name(), figure.before().orElse("[x]"));
        } else if (change instanceof Change.OfOutcome outcome) {
            return "outcome %s of %s".formatted(outcome.before(), outcome.rule());
        }
        var finding = (Change.OfFinding) change;
        String said =
                finding.before().isEmpty() ? "no finding" : finding.now().isEmpty() ? "a finding" : "another finding";
        return "%s %s of %s".formatted(said, finding.key().rule(), finding.key().subject());
    }

    private void compareBytes(RevisionContext desk, NightReport report) throws IOException {
        Map<String, OutputFile> built = new TreeMap<>();
        String stem = report.heading().fileStem();
        add(built, stem + ".pdf", out -> PdfReport.write(report, out));
        add(built, stem + ".xlsx", out -> WorkbookReport.write(report, out));
        add(built, "findings.csv", out -> out.write(report.findingsCsv().bytes()));
        for (OutputFile sealed : manifest.outputs()) {
            if (!sealed.equals(built.get(sealed.file()))) {
                doubts.add(new Discrepancy(
                        name() + " " + sealed.file(),
                        "SHA-256 " + sealed.sha256(),
                        Optional.ofNullable(built.get(sealed.file()))
                                .map(output -> "SHA-256 " + output.sha256() + ", as it is built again")
                                .orElse("no such file")));
            }
        }
        byte[] again = sealing.manifest(
                report,
                desk.judgement(),
                revision.createdAt(),
                workshop.store().recall().earlierFiles(revision),
                List.copyOf(built.values()),
                revision.seal().orElseThrow().previousSha256());
        String expected = revision.seal().orElseThrow().manifestSha256();
        if (doubts.isEmpty() && !Sha256.of(again).equals(expected)) {
            doubts.add(new Discrepancy(
                    name() + " manifest.json",
                    "SHA-256 " + expected,
                    "SHA-256 " + Sha256.of(again) + ", as it is built again"));
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void add(Map<String, OutputFile> built, String name, Writing writing) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        var counting = new CountingStream();
        try (var out = new DigestOutputStream(counting, digest)) {
            writing.to(out);
        }
        built.put(name, new OutputFile(name, HexFormat.of().formatHex(digest.digest()), counting.bytes));
    }

    private static final class CountingStream extends OutputStream {
        private long bytes;

        @Override
        public void write(int unit) {
            bytes++;
        }

        @Override
        public void write(byte[] units, int from, int length) {
            bytes += length;
        }
    }
}
