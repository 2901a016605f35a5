package prisoncensus.nights;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import prisoncensus.application.WholeApplication;
import prisoncensus.nights.planning.NightsRequest;

/** The program with its store in a folder of its own and its clock standing still. */
public final class TestApplication {
    private TestApplication() {}

    /**
     * Opens it, works in it and closes it, so that all it keeps lies on the disk.
     *
     * @param more settings, such as {@code census.zone=UTC}; they go before its own
     */
    public static <T> T run(Path data, Function<ConfigurableApplicationContext, T> work, String... more) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", "jdbc:h2:file:" + data.resolve("census") + ";DB_CLOSE_ON_EXIT=FALSE");
        settings.put("census.received", data.resolve("received").toString());
        settings.put("census.clock", "2026-11-22T01:00:00Z");
        settings.put("logging.file.name", data.resolve("census.log").toString());
        for (String setting : more) {
            int end = setting.indexOf('=');
            settings.put(setting.substring(0, end), setting.substring(end + 1));
        }
        String[] all = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        try (ConfigurableApplicationContext application = SpringApplication.run(WholeApplication.class, all)) {
            return work.apply(application);
        }
    }

    public static NightsSummary night(ConfigurableApplicationContext application, Path input, Path reports) {
        var order = new NightsRequest(input, reports, List.of(), Optional.empty(), false);
        return application.getBean(NightService.class).run(order, Progress.unwatched());
    }
}
