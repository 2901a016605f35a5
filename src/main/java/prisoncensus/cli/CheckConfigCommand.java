package prisoncensus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusApplication;
import prisoncensus.checks.night.Message;
import prisoncensus.nights.planning.Invocation;
import prisoncensus.report.Texts;
import prisoncensus.settings.ConfigurationReport;
import prisoncensus.settings.ReadableFiles;

@Command(
        name = "check-config",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Says what is configured, what of it nothing reads, what each facility gets, and which files more people may read than should.",
            "Opens no store and writes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that is configured is known",
            "1:the command failed",
            "2:the configuration cannot be used, or something in it is unknown"
        },
        footer = {"", "Example:", "  prison-census check-config"})
final class CheckConfigCommand implements Callable<Integer> {
    private static final int MOST_FILES = 5;
    private final Supplier<CensusApplication> applications;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FolderOptions folders = new FolderOptions();

    CheckConfigCommand(Supplier<CensusApplication> applications) {
        this.applications = applications;
    }

    @Override
    public Integer call() {
        try (CensusApplication application = applications.get()) {
            ConfigurationReport report = application.configuration();
            Texts texts = application.texts();
            print(texts, "configuration.madeTitle", report.made());
            print(texts, "configuration.unknownTitle", report.unknown());
            print(texts, "configuration.facilitiesTitle", report.facilities());
            print(texts, "configuration.readableTitle", readable(application));
            return (report.unknown().isEmpty() ? ExitCode.DONE : ExitCode.WRONG).number();
        }
    }

    /** In the folder of the store and the received copies, the reports, and the configuration, each with the command that mends it. */
    private List<Message> readable(CensusApplication application) {
        Path received = application.received();
        Path data = Optional.ofNullable(received.toAbsolutePath().getParent()).orElse(received);
        String group = application.settings().files().group();
        List<Message> named = new ArrayList<>();
        for (Path place : List.of(data, folders.reports())) {
            named.addAll(
                    named(place, ReadableFiles.ofRecord(place), ofRecord(group, Invocation.quoted(place.toString()))));
        }
        for (Path place : List.of(Path.of("application.yml"), Path.of("config"))) {
            named.addAll(named(place, ReadableFiles.ofConfiguration(place), "chmod -R o-rwx " + place));
        }
        return named;
    }

    private static String ofRecord(@Nullable String group, String place) {
        return group == null
                ? "chmod -R go-rwx " + place
                : "chgrp -R %s %s && chmod -R u=rwX,g=rX,o= %s".formatted(Invocation.quoted(group), place, place);
    }

    private static List<Message> named(Path place, List<Path> files, String command) {
        List<Message> named = new ArrayList<>();
        if (files.isEmpty()) {
            return named;
        }
        named.add(Message.of("configuration.mend")
                .with("place", place)
                .with("files", files.size())
                .with("command", command));
        files.stream()
                .limit(MOST_FILES)
                .forEach(file -> named.add(Message.of("failure.plain").with("why", "  " + file)));
        if (files.size() > MOST_FILES) {
            named.add(Message.of("configuration.more").with("files", files.size() - MOST_FILES));
        }
        return named;
    }

    private void print(Texts texts, String heading, List<Message> lines) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(texts.say(heading));
        (lines.isEmpty() ? List.of(Message.of("configuration.nothing")) : lines)
                .forEach(line -> out.println("  " + texts.say(line)));
    }
}
