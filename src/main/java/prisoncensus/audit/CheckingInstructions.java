package prisoncensus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.Instants;
import prisoncensus.delivery.KeysFile;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.report.Texts;

/** The page that explains how to check evidence with a shell alone. Every line that begins with four blanks is to be typed. */
final class CheckingInstructions {
    static final String PAGE = "HOW-TO-CHECK.txt";
    static final String HISTORY = "history.sha256";
    static final String KEY = "public-key.pem";
    static final String SUMS = "SHA256SUMS";

    private static final int WIDTH = 90;

    private final SealedReport report;
    private final List<String> files;
    private final int earlier;
    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    /**
     * The page for this report.
     *
     * @param files what lies beside the page and the sums, by path
     * @param earlier how many of them are logs of earlier days
     */
    CheckingInstructions(SealedReport report, List<String> files, int earlier) {
        this.report = report;
        this.files = List.copyOf(files);
        this.earlier = earlier;
        this.texts = Texts.in(report.language());
    }

    /** Where the manifest of a link of the chain lies. Its number has leading zeros, so that a shell lists them in order. */
    static String manifest(Ledger.Line line) {
        return "manifests/%06d-%s-r%d.json".formatted(line.sequence(), line.date(), line.revision());
    }

    String page() {
        heading();
        say("evidence.prepare");
        command(CheckingCommands.PREPARE);
        say("evidence.whole");
        check(CheckingCommands.unharmed());
        say("evidence.complete");
        check(CheckingCommands.complete(top()));
        say("evidence.report");
        check(CheckingCommands.report(files.contains(KEY)));
        logs();
        history();
        chain();
        receptions();
        signature();
        limits();
        say("evidence.lines");
        return page.toString();
    }

    private void heading() {
        say(Message.of("evidence.title")
                .with("facility", report.night().facility().value())
                .with("date", report.night().date())
                .with("revision", report.line().revision())
                .with("created", Instants.text(report.line().createdAt())));
        say("evidence.need");
        say("evidence.hash");
        say("evidence.holds.report");
        say("evidence.holds.logs");
        say("evidence.holds.manifests");
        if (hasReceptions()) {
            say("evidence.holds.receptions");
        }
    }

    private List<String> top() {
        return Stream.concat(Stream.of(PAGE, SUMS), files.stream())
                .map(path -> path.replaceFirst("/.*", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean hasReceptions() {
        return files.contains(ReceptionsFile.FILE);
    }

    private void logs() {
        boolean hasInputs = !report.manifest().inputs().isEmpty();
        List<String> sources = new ArrayList<>();
        if (hasInputs) {
            sources.add(CheckingCommands.named("inputs"));
        }
        if (earlier > 0) {
            sources.add("cat " + HISTORY);
        }
        say(hasInputs ? "evidence.logs" : "evidence.logs.none");
        check(hasInputs ? List.of() : List.of(CheckingCommands.noInputs()));
        check(sources.isEmpty() ? List.of() : List.of(CheckingCommands.logs(sources)));
    }

    private void history() {
        if (earlier == 0) {
            say("evidence.history.none");
            check(CheckingCommands.noHistory());
        } else {
            say(Message.of("evidence.history").with("files", earlier).with("list", HISTORY));
            check(CheckingCommands.history());
        }
    }

    private void chain() {
        say("evidence.chain");
        check(CheckingCommands.lastManifest(manifest(report.line())));
        say("evidence.chain.ledger");
        check(CheckingCommands.ledger(report.night().facility()));
    }

    private void receptions() {
        if (hasReceptions()) {
            say("evidence.receptions");
            command(CheckingCommands.hashReceptions());
            check(CheckingCommands.receptions());
        } else {
            say("evidence.receptions.none");
        }
    }

    private void signature() {
        if (files.contains(KEY)) {
            say(Message.of("evidence.signed").with("key", KEY));
            command(CheckingCommands.PREPARE_KEYS);
            check(CheckingCommands.signature());
            keys();
            check(CheckingCommands.lastKey());
            command(CheckingCommands.TIDY_KEYS);
        } else if (files.contains(KeysFile.FILE)) {
            say("evidence.signed.ended");
            command(CheckingCommands.PREPARE_KEYS);
            keys();
            command(CheckingCommands.TIDY_KEYS);
        } else {
            say("evidence.unsigned");
        }
    }

    private void keys() {
        say("evidence.keys");
        command(CheckingCommands.hashKeys());
        check(CheckingCommands.keys());
    }

    private void limits() {
        say(Message.of("evidence.limits").with("sequence", report.line().sequence()));
        command("tail -n 1 ledger.csv | cut -d, -f5");
    }

    private void check(String condition) {
        check(List.of(condition));
    }

    private void check(List<String> conditions) {
        conditions.forEach(condition -> command("%s && echo \"%s\" || echo \"%s\""
                .formatted(condition, texts.say("evidence.same"), texts.say("evidence.different"))));
    }

    private void command(String command) {
        page.append("\n    ").append(command).append('\n');
    }

    private void say(String key) {
        say(Message.of(key).with("same", texts.say("evidence.same")));
    }

    /** A paragraph of its own, its lines broken between words. */
    private void say(Message message) {
        page.append(page.isEmpty() ? "" : "\n");
        int length = 0;
        for (String word : texts.say(message).split(" ", -1)) {
            boolean fits = length > 0 && length + 1 + word.length() <= WIDTH;
            page.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = fits ? length + 1 + word.length() : word.length();
        }
        page.append('\n');
    }
}
