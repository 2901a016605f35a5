package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code serve} as a service manager runs it. */
class ServeIT {
    private static final String HEADER = "cell,scheduled_time,counted\n";
    private static final Pattern HEALTH = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/actuator/health");
    private static final int PATIENCE_MILLIS = 60_000;

    @TempDir
    private Path home;

    @Test
    void twoOnOneSharedStoreReportEachNightOnce() throws Exception {
        for (String facility : List.of("north", "south")) {
            for (int day = 1; day <= 2; day++) {
                headcount(facility, "2026-03-0" + day, "1,22:00,80\n");
            }
        }
        try (var server = EmbeddedPostgres.start()) {
            var jar = new Jar(
                    home,
                    "-Dcensus.serve.port=0",
                    "-Dcensus.store.wait=1s",
                    "-Dspring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "-Dspring.datasource.username=postgres");
            Jar.Running one = jar.begin("serve");
            Jar.Running other = jar.begin("serve");
            until(() -> reported(one) + reported(other) == 4);
            assertThat(one.stopped().code()).isEqualTo(143);
            assertThat(other.stopped().code()).isEqualTo(143);

            var jdbc = new JdbcTemplate(server.getPostgresDatabase());
            assertThat(jdbc.queryForList(
                            "select facility || ' ' || census_date || ' r' || number from revision"
                                    + " where state = 'SEALED' order by 1",
                            String.class))
                    .hasSize(4)
                    .allMatch(revision -> revision.endsWith(" r1"));
            assertThat(jdbc.queryForList("select distinct status from batch_job_execution", String.class))
                    .containsExactly("COMPLETED");
            assertThat(count(jdbc, "batch_job_instance where job_name = 'night'"))
                    .isEqualTo(4);
            assertThat(count(
                            jdbc,
                            "batch_job_execution e join batch_job_instance i"
                                    + " on i.job_instance_id = e.job_instance_id where i.job_name = 'night'"))
                    .isEqualTo(4);
        }
    }

    @Test
    void itTellsHowItIsDoingAndOthersWorkBesideIt() throws Exception {
        headcount("north", "2026-03-01", "1,22:00,80\n");
        var jar = new Jar(home, "-Dcensus.serve.port=0");
        Jar.Running serving = jar.begin("serve");
        until(() -> sealed("north") == 1);
        assertThat(jar.run("status").out()).contains("north     2026-03-01  r1");
        assertThat(jar.run("rerun", "--date", "2026-03-01", "--reason", "beside")
                        .code())
                .isZero();
        Matcher health = HEALTH.matcher(serving.said());
        assertThat(health.find()).isTrue();
        assertThat(get(health.group()))
                .contains("\"status\":\"UP\"", "\"lastNight\":\"2026-03-01\"", "\"lettersWaiting\":{\"north\":0}");
        assertThat(get(health.group().replace("health", "metrics/census.nights.unreported")))
                .contains("\"value\":0.0");
        Jar.Ended ended = serving.stopped();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.out()).contains("north 2026-03-01 r1 is reported").endsWith("stopped\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void whatIsAskedToStopInTheMiddleOfANightEndsItsChunkAndTheNextStartGoesOn() throws Exception {
        var lines = new StringBuilder();
        for (int minute = 0; minute < 24 * 60; minute++) {
            for (int cell = 0; cell < 40; cell++) {
                lines.append("1-%d,%02d:%02d,70\n".formatted(cell, minute / 60, minute % 60));
            }
        }
        headcount("north", "2026-03-01", lines.toString());
        var jar = new Jar(home, "-Dcensus.serve.port=0");
        Jar.Running night = jar.begin("serve");
        Path log = home.resolve(".data/census.log");
        until(() -> Files.exists(log) && Files.readString(log).contains("r1 begins"));
        Jar.Ended ended = night.stopped();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.out()).contains("it was stopped");
        assertThat(home.resolve("reports/north")).doesNotExist();

        Jar.Ended next = jar.run("night");
        assertThat(next.err()).isEmpty();
        assertThat(next.out()).contains("north     2026-03-01  1 of 3");
        assertThat(Files.readString(home.resolve("reports/north/2026-03-01/r1/manifest.json")))
                .contains("\"linesRead\" : 57600", "\"accepted\" : 57600", "\"repeated\" : 0");
    }

    private void headcount(String facility, String date, String lines) throws IOException {
        Path folder =
                Files.createDirectories(home.resolve("input").resolve(facility).resolve(date));
        Files.writeString(folder.resolve("headcount.csv"), HEADER + lines);
    }

    private static long reported(Jar.Running serving) throws IOException {
        return serving.said()
                .lines()
                .filter(line -> line.contains(" is reported: "))
                .count();
    }

    /** Lines of the ledger after its header. */
    private int sealed(String facility) throws IOException {
        Path ledger = home.resolve("reports").resolve(facility).resolve("ledger.csv");
        return Files.exists(ledger) ? Files.readAllLines(ledger).size() - 1 : 0;
    }

    private static int count(JdbcTemplate jdbc, String from) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class);
    }

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!holds.call()) {
            assertThat(System.currentTimeMillis()).as("patience").isLessThan(end);
            Thread.sleep(50);
        }
    }
}
