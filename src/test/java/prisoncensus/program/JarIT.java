package prisoncensus.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a person or a scheduler starts it, in a folder of its own. */
class JarIT {
    @TempDir
    private Path home;

    @Test
    void nightReportsWhatIsThereOnceAndThenFindsNothingToDo() throws Exception {
        headcount("south", "2026-11-19", "1,22:00,81");
        headcount("south", "2026-11-20", "1,22:00,80");

        Jar.Ended first = start("night", "--fail-on-breach");
        assertThat(first.out())
                .contains("[2/2] south 2026-11-20 reported", "In all: nights 2, reported 2; ")
                .contains("south     2026-11-19  1 of 3         1");
        assertThat(first.code()).isEqualTo(3);
        assertThat(first.err()).isEmpty();
        assertThat(home.resolve("reports/south/ledger.csv")).content().hasLineCount(3);
        assertThat(home.resolve("reports/.work")).isEmptyDirectory();

        Jar.Ended second = start();
        assertThat(second.out()).contains("Nothing to do");
        assertThat(second.code()).isZero();
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsWaitedForAndThenNamed() throws Exception {
        headcount("south", "2026-11-20", "1,22:00,80");
        Files.createDirectories(home.resolve(".data"));
        try (Connection held = hold()) {
            assertThat(held.isValid(1)).isTrue();
            Jar.Ended ended = start("night");
            assertThat(ended.code()).isEqualTo(5);
            assertThat(ended.err().lines())
                    .singleElement()
                    .asString()
                    .contains("the store jdbc:h2:file:./.data/census is held by another process; waited 1 s");
        }
        assertThat(home.resolve("reports")).doesNotExist();
    }

    @Test
    void aConfigurationThatCannotBeReadIsOneMessage() throws Exception {
        Jar.Ended ended = new Jar(home, "-Dcensus.zone=Mars/Olympus").run("night");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .contains("configuration census.zone: found 'Mars/Olympus', expected the name of a zone");
    }

    @Test
    void recipientsWithoutAMailServerAreOneMessage() throws Exception {
        Jar.Ended ended = new Jar(
                        home,
                        "-Dcensus.delivery.from=census@prison.example",
                        "-Dcensus.facilities.south.recipients[0].address=director@prison.example")
                .run("night");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines())
                .containsExactly("prison-census: configuration spring.mail.host: found nothing,"
                        + " expected the mail server, for the recipients of south");
    }

    @Test
    void anInputFolderThatIsNotThereIsOneMessage() throws Exception {
        Jar.Ended ended = start("night", "--input", "nowhere");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines())
                .containsExactly(
                        "prison-census: nowhere: found nothing, expected a folder with one folder for each facility");
    }

    private Connection hold() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + home.resolve(".data/census"));
    }

    private void headcount(String facility, String date, String line) throws IOException {
        Path folder =
                Files.createDirectories(home.resolve("input").resolve(facility).resolve(date));
        Files.writeString(folder.resolve("headcount.csv"), "cell,scheduled_time,counted\n" + line + "\n");
    }

    private Jar.Ended start(String... args) throws IOException, InterruptedException {
        return new Jar(home, "-Dcensus.store.wait=1s").asShipped().run(args);
    }
}
