package prisoncensus.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Limits.LimitInForce;
import prisoncensus.checks.night.LogStatus;
import prisoncensus.checks.night.NotEvaluable;
import prisoncensus.checks.night.Outcome;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.LogTally;
import prisoncensus.logbook.Refusal;
import prisoncensus.logbook.Sha256;
import prisoncensus.report.NightReport;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** manifest.json: what was read, what was in force, what was written. Its keys have a fixed order, so that the file can be hashed. */
public final class Manifest {
    /** Of the form of this file; those of form 1 do not say it. */
    private static final int FORM_VERSION = 2;

    public static final String FILE = "manifest.json";
    /** Beside it where it is signed: the signature of its bytes, 64 raw bytes. */
    public static final String SIGNATURE = "manifest.sig";

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    private final NightReport report;
    private final Judgement judgement;
    private final Software software;
    private final ManifestFigures figures;

    Manifest(NightReport report, Judgement judgement, Software software) {
        this.report = report;
        this.judgement = judgement;
        this.software = software;
        this.figures = new ManifestFigures(judgement.figures());
    }

    /** The manifest of a revision that wrote these files; UTF-8, ending in a line feed. */
    byte[] bytes(
            RevisionKind kind,
            Instant createdAt,
            List<LogFile> earlier,
            List<OutputFile> outputs,
            ManifestLinks links) {
        var heading = report.heading();
        var keys = new ManifestKeys()
                .put("formVersion", FORM_VERSION)
                .put("facility", heading.night().facility().value())
                .put("date", heading.night().date().toString())
                .put("revision", heading.revision())
                .put("asKnownAt", Instants.text(heading.asKnownAt()))
                .put("asKnownEarlier", kind.asKnownEarlier())
                .put("createdAt", Instants.text(createdAt))
                .put("requestedBy", heading.requestedBy())
                .put("reason", heading.reason())
                .put("trigger", kind.trigger())
                .put(
                        "software",
                        new ManifestKeys().put("version", software.version()).put("commit", software.commit()))
                .put("runtime", new ManifestKeys().put("java", Software.java()).put("zlib", Software.zlib()))
                .put("settings", settings())
                .put("inputs", Arrays.stream(LogKind.values()).map(this::input).toList())
                .put("limits", limits())
                .put("figures", figures.values())
                .put("figureVersions", figures.versions())
                .put("history", history(earlier))
                .put(
                        "checks",
                        judgement.outcomes().stream().map(Manifest::check).toList())
                .put("outputs", outputs.stream().map(Manifest::output).toList())
                .put("previous", links.previous())
                .put("receptions", links.receptions().map(Manifest::link))
                .put("key", links.key());
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(keys.values()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private ManifestKeys settings() {
        var heading = report.heading();
        return new ManifestKeys()
                .put("language", report.texts().language().code())
                .put("name", heading.facilityName())
                .put("zone", heading.zone().getId())
                .put("fixedClock", heading.fixedClock().isPresent());
    }

    private ManifestKeys input(LogKind log) {
        var keys = new ManifestKeys().put("log", log.word());
        LogStatus receipt = judgement.facts().receipt(log);
        if (receipt instanceof LogStatus.Received received) {
            return tally(keys, received.tally()).put("receivedAt", Instants.text(received.receivedAt()));
        }
        ((LogStatus.NotReceived) receipt).refusal().ifPresent(refusal -> refused(keys, refusal));
        return keys.put("received", false);
    }

    private void refused(ManifestKeys keys, Refusal refusal) {
        Optional<LogFile> kept =
                Optional.of(refusal.file()).filter(file -> !file.sha256().isEmpty());
        keys.put("file", refusal.file().path())
                .put("sha256", kept.map(LogFile::sha256))
                .put("bytes", kept.map(LogFile::bytes))
                .put("refused", report.texts().say(refusal));
    }

    private static ManifestKeys tally(ManifestKeys keys, LogTally tally) {
        return keys.put("file", tally.file().path())
                .put("sha256", tally.file().sha256())
                .put("reading", tally.file().reading().number())
                .put("bytes", tally.file().bytes())
                .put("encoding", tally.encoding().label())
                .put("linesRead", tally.read())
                .put("accepted", tally.accepted())
                .put("rejected", tally.rejected())
                .put("repeated", tally.repeated());
    }

    private ManifestKeys limits() {
        var keys = new ManifestKeys();
        for (LimitInForce limit : judgement.limits().all()) {
            keys.put(
                    limit.limit().key(),
                    new ManifestKeys()
                            .put("value", limit.value())
                            .put(
                                    "valid_from",
                                    limit.row().map(row -> row.validity().from().toString()))
                            .put(
                                    "source",
                                    limit.row()
                                            .map(row -> row.source().orElse(""))
                                            .orElse("default")));
        }
        return keys;
    }

    /** The lines {@code sha256  path}, as sha256sum would write them; the joint hash of the history is theirs. */
    static String lines(List<LogFile> files) {
        return files.stream()
                .map(file -> file.sha256() + "  " + file.path() + "\n")
                .collect(Collectors.joining());
    }

    private static ManifestKeys history(List<LogFile> earlier) {
        Optional<String> joint =
                Optional.of(lines(earlier)).filter(some -> !some.isEmpty()).map(Sha256::of);
        return new ManifestKeys().put("files", earlier.size()).put("sha256", joint);
    }

    private static ManifestKeys check(Outcome outcome) {
        return new ManifestKeys()
                .put("id", outcome.rule().name())
                .put("ruleVersion", outcome.rule().version())
                .put("outcome", outcome.result().name())
                .put("findings", outcome.findings().size())
                .put(
                        "notEvaluable",
                        outcome.notEvaluable().stream().map(Manifest::unjudged).toList());
    }

    private static String unjudged(NotEvaluable unjudged) {
        return unjudged.subject().kind().word() + " " + unjudged.subject().name();
    }

    private static ManifestKeys link(ReceptionsFile.Link link) {
        return new ManifestKeys().put("sequence", link.sequence()).put("sha256", link.sha256());
    }

    private static ManifestKeys output(OutputFile output) {
        return new ManifestKeys()
                .put("file", output.file())
                .put("sha256", output.sha256())
                .put("bytes", output.bytes());
    }
}
