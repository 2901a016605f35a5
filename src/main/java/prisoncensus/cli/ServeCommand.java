package prisoncensus.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.logbook.SpelledText;
import prisoncensus.nights.RoundRequest;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Reports every night on schedule, catches up on missed nights, takes in logs that come late, and sends letters.",
            "Runs until it is asked to stop (Ctrl-C, SIGTERM), and then stops where nothing is lost."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "1:it could not start",
            "2:wrong arguments or configuration",
            "5:another process holds the store",
            "143:it was asked to stop"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census serve",
            "  prison-census serve --input /srv/logs --reports /srv/reports"
        })
final class ServeCommand implements Callable<Integer> {
    private final Supplier<CensusApplication> applications;
    private final ScheduleRunner schedule;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    ServeCommand(Supplier<CensusApplication> applications, ScheduleRunner schedule) {
        this.applications = applications;
        this.schedule = schedule;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (CensusApplication application = applications.get()) {
            schedule.serve(
                    application,
                    new RoundRequest(folders.input(), folders.reports(), folders.invocation()),
                    line -> out.println(SpelledText.line(line)));
        }
        return ExitCode.DONE.number();
    }
}
