package prisoncensus.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prisoncensus.application.CensusProcess;
import prisoncensus.application.SampleService;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;

@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Writes believable logs of facilities that do not exist, with the errors that real logs have.",
            "The same arguments give the same bytes, today and on any machine."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a file could not be written",
            "2:wrong arguments, or a DIR that holds something already; nothing was written"
        },
        footer = {
            "",
            "Examples:",
            "  prison-census sample --into try",
            "  prison-census sample --into try --facilities 3 --nights 60 --seed 7",
            "  prison-census sample --into prueba --language es --sectors 2 --cells 9",
            "  prison-census sample --into try --logs headcount,movements",
            "  prison-census night --input try --reports try-reports"
        })
final class SampleCommand implements Callable<Integer> {
    private static final int FEW = 10;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--into",
            required = true,
            paramLabel = "DIR",
            description = "The folder to write into; it must be empty or not exist yet.")
    private Path into = Path.of("");

    @Option(
            names = "--facilities",
            paramLabel = "N",
            description = "The number of facilities, 1 to 1000 (default: ${DEFAULT-VALUE}).")
    private int facilities = 1;

    @Option(
            names = "--nights",
            paramLabel = "N",
            description = "The number of nights, 1 to 4000 (default: ${DEFAULT-VALUE}).")
    private int nights = 14;

    @Option(
            names = "--sectors",
            paramLabel = "N",
            description = "The number of sectors of group cells in each facility, 1 to 40, besides a solitary sector"
                    + " (default: ${DEFAULT-VALUE})")
    private int sectors = 4;

    @Option(
            names = "--cells",
            paramLabel = "N",
            description = "The number of group cells in each sector, 1 to 99 (default: ${DEFAULT-VALUE}).")
    private int cells = 24;

    @Option(
            names = "--seed",
            paramLabel = "K",
            description = "A whole number; another one gives other logs (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--last-date",
            paramLabel = "YYYY-MM-DD",
            converter = IsoDate.class,
            description = "The census date of the last night (default: ${DEFAULT-VALUE}).")
    private LocalDate lastDate = LocalDate.of(2026, 11, 20);

    @Option(
            names = "--language",
            paramLabel = "en|es",
            description =
                    "The language of headers and words; es also separates fields by ';' (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(
            names = "--logs",
            paramLabel = "LIST",
            description = "The logs that every facility writes, out of headcount,meals,solitary,movements,outside,"
                    + " separated by commas (default: all five for every second facility from the first on,"
                    + " headcount,meals,solitary for the others).")
    private Optional<String> logs = Optional.empty();

    @Override
    public Integer call() {
        List<String> codes =
                new SampleService(facilities, nights, sectors, cells, seed, lastDate, language, logs).writeInto(into);
        Texts texts = Texts.in(CensusProcess.language());
        spec.commandLine()
                .getOut()
                .println(texts.say(Message.of(nights == 1 ? "sample.oneNight" : "sample.nights")
                        .with("nights", nights)
                        .with("last", lastDate.toString())
                        .with("facilities", named(codes))
                        .with("into", into)));
        return ExitCode.DONE.number();
    }

    private static Object named(List<String> codes) {
        return codes.size() <= FEW
                ? codes
                : Message.of("sample.facilities")
                        .with("number", codes.size())
                        .with("first", codes.get(0))
                        .with("last", codes.get(codes.size() - 1));
    }
}
