package prisoncensus.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.Instants;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.OutputFile;
import prisoncensus.logbook.LogFile;
import prisoncensus.report.Texts;

/** The page that explains how to check evidence with sha256sum alone. Every line that begins with four blanks is to be typed. */
final class CheckingInstructions {
    static final String HISTORY = "history.sha256";
    static final String SUMS = "SHA256SUMS";

    private static final int WIDTH = 90;
    private static final String HASHES = " | cut -c1-64";
    private static final String HASHES_OF_LEDGER = "sed 1d ledger.csv | cut -d, -f5";
    private static final String ALL_BUT_THE_LAST = " | sed '$d'";

    private final EvidencePackage.Contents contents;
    private final List<OutputFile> outputs;
    private final Texts texts;
    private final StringBuilder page = new StringBuilder();

    CheckingInstructions(EvidencePackage.Contents contents, List<OutputFile> outputs) {
        this.contents = contents;
        this.outputs = outputs;
        this.texts = Texts.in(contents.language());
    }

    /** Where the manifest of a link of the chain lies. Its number has leading zeros, so that a shell lists them in order. */
    static String manifest(Ledger.Line line) {
        return "manifests/%06d-%s-r%d.json".formatted(line.sequence(), line.date(), line.revision());
    }

    String page() {
        heading();
        say("evidence.whole");
        type("sha256sum --quiet -c " + SUMS + outcome(""));
        say("evidence.report");
        type(named(outputs.stream().map(output -> "report/" + output.file())));
        logs();
        history();
        chain();
        say("evidence.limits");
        say("evidence.lines");
        return page.toString();
    }

    private void heading() {
        say(Message.of("evidence.title")
                .with("facility", contents.night().facility().value())
                .with("date", contents.night().date())
                .with("revision", contents.last().revision())
                .with("created", Instants.text(contents.last().createdAt())));
        say("evidence.need");
        say("evidence.hash");
        say("evidence.holds.report");
        say("evidence.holds.logs");
        say("evidence.holds.manifests");
    }

    private void logs() {
        if (contents.inputs().isEmpty()) {
            say("evidence.logs.none");
        } else {
            say("evidence.logs");
            type(named(contents.inputs().stream().map(LogFile::path).sorted().map(path -> "logs/" + path)));
        }
    }

    /** Whether the manifest names each file with the hash that it has. */
    private String[] named(Stream<String> files) {
        return new String[] {
            "for f in " + files.collect(Collectors.joining(" ")) + "; do",
            "  grep -A1 \"\\\"file\\\" : \\\"${f#*/}\\\"\" report/manifest.json |",
            "    grep -q \"\\\"$(sha256sum \"$f\"" + HASHES + ")\\\"\"" + outcome(" $f"),
            "done"
        };
    }

    private void history() {
        if (contents.earlier().isEmpty()) {
            say("evidence.history.none");
        } else {
            say(Message.of("evidence.history")
                    .with("files", contents.earlier().size())
                    .with("list", HISTORY));
            type(
                    "all=$( (cd logs && cut -c67- ../" + HISTORY + " | xargs sha256sum) | sha256sum" + HASHES + ")",
                    "grep -A2 '\"history\"' report/manifest.json | grep \"\\\"$all\\\"\"" + outcome(""));
        }
    }

    private void chain() {
        say("evidence.chain");
        type("cmp report/manifest.json " + manifest(contents.last()) + outcome(""));
        say("evidence.chain.ledger");
        type(same("sha256sum manifests/*.json" + HASHES, HASHES_OF_LEDGER));
        say("evidence.chain.previous");
        type(
                same(
                        "grep -h '\"previous\"' manifests/*.json | cut -d'\"' -f4 | sed 1d",
                        HASHES_OF_LEDGER + ALL_BUT_THE_LAST),
                same("sed 1,2d ledger.csv | cut -d, -f6", HASHES_OF_LEDGER + ALL_BUT_THE_LAST));
    }

    private String same(String one, String other) {
        return "[ \"$(" + one + ")\" = \"$(" + other + ")\" ]" + outcome("");
    }

    private String outcome(String of) {
        return " && echo \"%s%s\" || echo \"%s%s\""
                .formatted(texts.say("evidence.same"), of, texts.say("evidence.different"), of);
    }

    private void type(String... commands) {
        page.append('\n');
        Stream.of(commands)
                .forEach(command -> page.append("    ").append(command).append('\n'));
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
