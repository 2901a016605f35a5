package prisoncensus.nights;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import prisoncensus.PrisonCensus;
import prisoncensus.jobs.Nights;
import prisoncensus.jobs.NightsOrder;
import prisoncensus.jobs.NightsSummary;
import prisoncensus.jobs.Progress;

/** The program with its store in a folder of its own and its clock standing still. */
final class StandingHouse {
    private StandingHouse() {}

    /** Opens it, works in it and closes it, so that all it keeps lies on the disk. */
    static <T> T run(Path data, Function<ConfigurableApplicationContext, T> work, String... more) {
        var application = new SpringApplicationBuilder(PrisonCensus.class)
                .properties("logging.threshold.console=off")
                .application();
        String[] settings = {
            "--spring.datasource.url=jdbc:h2:file:" + data.resolve("census") + ";DB_CLOSE_ON_EXIT=FALSE",
            "--census.received=" + data.resolve("received"),
            "--census.clock=2026-11-22T01:00:00Z",
            "--logging.file.name=" + data.resolve("census.log")
        };
        String[] all =
                Stream.concat(Arrays.stream(settings), Arrays.stream(more)).toArray(String[]::new);
        try (ConfigurableApplicationContext house = application.run(all)) {
            return work.apply(house);
        }
    }

    static NightsSummary night(ConfigurableApplicationContext house, Path input, Path reports) {
        var order = new NightsOrder(input, reports, List.of(), Optional.empty(), false);
        return house.getBean(Nights.class).run(order, Progress.unwatched());
    }
}
