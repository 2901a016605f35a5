package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import prisoncensus.nights.NightResult;
import prisoncensus.nights.NightsSummary;
import prisoncensus.nights.TestApplication;

/** Passwords reach whom they are for and nobody else: no message, log, report or table shows one, least of all when something fails. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsIT {
    private static final String SECRET = "hunter2-never-shown";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/census?user=census&password=" + SECRET,
                "jdbc:postgresql://127.0.0.1:no-port/census?password=" + SECRET,
                "jdbc:postgresql://127.0.0.1:1/census?sslpassword=" + SECRET + "&sslmode=nonsense",
                "jdbc:postgresql://census:" + SECRET + "@127.0.0.1:1/census",
                "jdbc:postgre://127.0.0.1/census?password=" + SECRET,
                "jdbc:h2:tcp://127.0.0.1:1/x;PASSWORD=" + SECRET
            })
    void aStoreThatCannotBeOpenedTellsNoPassword(String url, CapturedOutput output) throws IOException {
        assertFailsWithoutIt(output, "spring.datasource.url=" + url);
    }

    @Test
    void anEmbeddedStoreThatIsHeldOrHasAnotherPasswordTellsNone(CapturedOutput output) throws Exception {
        String url = "jdbc:h2:file:" + home.resolve("census");
        try (Connection held = DriverManager.getConnection(url, "sa", "another")) {
            assertThat(held.isValid(1)).isTrue();
            assertFailsWithoutIt(output, "spring.datasource.url=" + url + ";PASSWORD=" + SECRET);
        }
        assertFailsWithoutIt(output, "spring.datasource.url=" + url + ";PASSWORD=" + SECRET);
        assertFailsWithoutIt(
                output,
                "spring.datasource.url=" + url,
                "spring.datasource.username=sa",
                "spring.datasource.password=" + SECRET);
    }

    @Tag("long")
    @Test
    void aServerThatRefusesTellsNoPassword(CapturedOutput output) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("nobody-of-that-name", "postgres");
            String user = url.replaceAll("\\?.*", "") + "?user=nobody-of-that-name&password=" + SECRET;
            assertFailsWithoutIt(output, "spring.datasource.url=" + user);
            assertFailsWithoutIt(
                    output,
                    "spring.datasource.url=" + url.replaceAll("\\?.*", ""),
                    "spring.datasource.username=nobody-of-that-name",
                    "spring.datasource.password=" + SECRET);
        }
    }

    /** That a password may hold a dollar and a brace is part of it. */
    @Test
    void aNightWithEveryPasswordWritesNone(CapturedOutput output) throws IOException {
        var input = new HostileInput(home);
        input.plain("good");
        NightsSummary summary = TestApplication.run(
                home.resolve("data"),
                application -> TestApplication.night(application, input.path(), home.resolve("reports")),
                "spring.datasource.url=jdbc:h2:file:" + home.resolve("data/census") + ";PASSWORD=" + SECRET,
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=1",
                "spring.mail.username=census",
                "spring.mail.password=" + SECRET + "-${none}",
                "census.delivery.from=census@prison.example",
                "census.facilities.good.recipients[0].address=director@prison.example");
        assertThat(summary.results()).hasOnlyElementsOfType(NightResult.Reported.class);
        assertNowhere(output);
    }

    @Test
    void aConfigurationThatCannotBeReadIsNotShown() throws Exception {
        Path settings = home.resolve("application.yml");
        Files.writeString(settings, "spring:\n  mail:\n    password: " + SECRET + ": x\n");
        Jar.Ended ended = new Jar(home).run("status");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).singleElement().asString().startsWith("prison-census: configuration");
        Files.delete(settings);
        assertNoFileHoldsIt();
    }

    private void assertFailsWithoutIt(CapturedOutput output, String... settings) throws IOException {
        String[] all = Stream.concat(Stream.of("census.store.wait=1s"), Stream.of(settings))
                .toArray(String[]::new);
        Throwable failure =
                catchThrowable(() -> TestApplication.run(home.resolve("data"), application -> application, all));
        assertThat(failure).isNotNull();
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
        assertNowhere(output);
    }

    private void assertNowhere(CapturedOutput output) throws IOException {
        assertThat(output.getAll()).doesNotContain(SECRET);
        assertNoFileHoldsIt();
    }

    private void assertNoFileHoldsIt() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(SECRET);
            }
        }
    }
}
