package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    private static final Pattern LAST_ROUND = Pattern.compile("\"lastRound\":\"([^\"]+)\"");
    private static final int PATIENCE_MILLIS = 60_000;

    @TempDir
    private Path home;

    @Test
    void twoOnOneSharedStoreMakeEachRevisionOnce() throws Exception {
        for (String facility : List.of("north", "south")) {
            for (int day = 1; day <= 2; day++) {
                headcount(facility, "2026-03-0" + day, "1,22:00,80\n");
            }
        }
        try (var server = EmbeddedPostgres.start()) {
            var jar = new Jar(
                    home,
                    "-Dcensus.serve.port=0",
                    "-Dcensus.schedule.settle=0s",
                    "-Dcensus.schedule.look-every=1s",
                    "-Dspring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "-Dspring.datasource.username=postgres");
            Jar.Running one = jar.begin("serve");
            Jar.Running other = jar.begin("serve");
            until(() -> reported(one) + reported(other) == 4);
            late("north", "2026-03-01");
            late("south", "2026-03-02");
            until(() -> reported(one) + reported(other) == 6);
            aRoundPasses(one);
            aRoundPasses(other);
            assertThat(one.stopped().code()).isEqualTo(143);
            assertThat(other.stopped().code()).isEqualTo(143);

            assertEachIsMadeOnce(new JdbcTemplate(server.getPostgresDatabase()));
        }
    }

    private static void assertEachIsMadeOnce(JdbcTemplate jdbc) {
        assertThat(jdbc.queryForList(
                        "select facility || ' ' || census_date || ' r' || number from revision"
                                + " where state = 'SEALED' order by 1",
                        String.class))
                .containsExactly(
                        "north 2026-03-01 r1",
                        "north 2026-03-01 r2",
                        "north 2026-03-02 r1",
                        "south 2026-03-01 r1",
                        "south 2026-03-02 r1",
                        "south 2026-03-02 r2");
        assertThat(jdbc.queryForList("select distinct status from batch_job_execution", String.class))
                .containsExactly("COMPLETED");
        assertThat(count(jdbc, "batch_job_instance where job_name = 'night'")).isEqualTo(6);
        assertThat(count(
                        jdbc,
                        "batch_job_execution e join batch_job_instance i"
                                + " on i.job_instance_id = e.job_instance_id where i.job_name = 'night'"))
                .isEqualTo(6);
    }

    @Test
    void itTellsHowItIsDoingAndOthersWorkBesideIt() throws Exception {
        headcount("north", "2026-03-01", "1,22:00,80\n");
        int other = freePort();
        var jar = new Jar(
                home, "-Dcensus.serve.port=0", "-Dcensus.schedule.settle=0s", "-Dmanagement.server.port=" + other);
        Jar.Running serving = jar.begin("serve");
        until(() -> sealed("north") == 1);
        assertThatThrownBy(() -> get("http://127.0.0.1:" + other + "/actuator/health"))
                .isInstanceOf(ConnectException.class);
        assertThat(jar.run("status").out()).contains("north     2026-03-01  r1");
        assertThat(jar.run("rerun", "--date", "2026-03-01", "--reason", "beside")
                        .code())
                .isZero();
        String health = health(serving);
        assertThat(get(health))
                .contains("\"status\":\"UP\"", "\"lastNight\":\"2026-03-01\"", "\"lettersWaiting\":{\"north\":0}");
        assertThat(get(health.replace("health", "metrics/census.nights.unreported")))
                .contains("\"value\":0.0");
        assertThat(get(health.replace("health", "prometheus")))
                .contains("census_nights_unreported{facility=\"north\"} 0.0");
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
        var jar = new Jar(home, "-Dcensus.serve.port=0", "-Dcensus.schedule.settle=0s");
        Jar.Running night = jar.begin("serve");
        Path log = home.resolve(".data/census.log");
        until(() -> Files.exists(log) && Files.readString(log).contains("r1 begins"));
        Jar.Ended ended = night.stopped();
        assertThat(ended.code()).isEqualTo(143);
        assertThat(ended.out()).contains("stopped, as asked");
        assertThat(home.resolve("reports/north")).doesNotExist();

        Jar.Ended next = jar.run("night");
        assertThat(next.err()).isEmpty();
        assertThat(next.out()).contains("north     2026-03-01  1 of 3");
        assertThat(Files.readString(home.resolve("reports/north/2026-03-01/r1/manifest.json")))
                .contains("\"linesRead\" : 57600", "\"accepted\" : 57600", "\"repeated\" : 0");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void headcount(String facility, String date, String lines) throws IOException {
        Path folder =
                Files.createDirectories(home.resolve("input").resolve(facility).resolve(date));
        Files.writeString(folder.resolve("headcount.csv"), HEADER + lines);
    }

    private void late(String facility, String date) throws IOException {
        Path folder = home.resolve("input").resolve(facility).resolve(date);
        Path coming = Files.writeString(
                folder.resolve("solitary.csv.part"), "placement,person,cell,placed_at\n1,P-1,S-1,2026-02-01\n");
        Files.move(coming, folder.resolve("solitary.csv"));
    }

    /** A round that began by now has ended, and one more. */
    private static void aRoundPasses(Jar.Running serving) throws Exception {
        for (int i = 0; i < 2; i++) {
            String before = lastRound(serving);
            until(() -> !lastRound(serving).equals(before));
        }
    }

    private static String lastRound(Jar.Running serving) throws IOException, InterruptedException {
        Matcher told = LAST_ROUND.matcher(get(health(serving)));
        assertThat(told.find()).isTrue();
        return told.group(1);
    }

    private static String health(Jar.Running serving) throws IOException {
        Matcher address = HEALTH.matcher(serving.said());
        assertThat(address.find()).isTrue();
        return address.group();
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
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + from, Integer.class));
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
