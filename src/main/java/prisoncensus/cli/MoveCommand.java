package prisoncensus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.StoreSession;
import prisoncensus.nights.planning.Invocation;
import prisoncensus.report.Texts;

@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Moves everything in an embedded store into the empty PostgreSQL that is configured (spring.datasource.url).",
            "Revisions, hashes and chains stay as they are, and the file is only read. Everything is moved, or nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was moved",
            "1:the command failed; nothing was moved",
            "2:wrong arguments or configuration, or a store that is not empty; nothing was moved",
            "5:another process holds the embedded store"
        },
        footer = {"", "Example:", "  prison-census move --from .data/census.mv.db", "  prison-census verify"})
final class MoveCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FILE",
            description = "The file of the embedded store, such as .data/census.mv.db.")
    private Path from = Path.of("");

    MoveCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        Map<String, Long> moved;
        Texts texts;
        try (CensusApplication application = applications.get();
                StoreSession store = application.openStore()) {
            moved = store.moves().from(from);
            texts = application.texts();
        }
        var out = spec.commandLine().getOut();
        var rows = moved.entrySet().stream()
                .map(table -> List.of(table.getKey(), table.getValue().toString()))
                .toList();
        new TextTable(List.of(texts.say("move.table"), texts.say("move.rows")), rows)
                .lines()
                .forEach(out::println);
        out.println(texts.say("move.done"));
        out.println(invocation().line(List.of("verify")));
        return ExitCode.DONE.number();
    }

    private Invocation invocation() {
        return spec.root().userObject() instanceof Top top ? top.invocation() : Invocation.PLAIN;
    }
}
