package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import prisoncensus.application.WholeApplication;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.mail.MailStanding;
import prisoncensus.mail.sending.MailThread;
import prisoncensus.nights.planning.NightsRequest;

/** A facility whose reports are told by mail, a mail server that can be started and stopped, and a clock that a test moves. */
@SpringBootTest(
        classes = {WholeApplication.class, MailedFacility.Time.class},
        properties = {
            "spring.main.allow-bean-definition-overriding=true",
            "spring.mail.host=127.0.0.1",
            "census.schedule.settle=0s",
            "spring.mail.username=census-login",
            "spring.mail.password=" + MailedFacility.PASSWORD,
            "census.delivery.from=census@prison.example",
            "census.facilities.daily-1.name=Uno",
            "census.facilities.daily-1.recipients[0].address=all@prison.example",
            "census.facilities.daily-1.recipients[0].language=es",
            "census.facilities.daily-1.recipients[0].digest=daily",
            "census.facilities.daily-2.name=Dos",
            "census.facilities.daily-2.recipients[0].address=all@prison.example",
            "census.facilities.daily-2.recipients[0].digest=daily",
            "census.facilities.daily-3.recipients[0].address=late@prison.example",
            "census.facilities.daily-3.recipients[0].digest=daily",
            "census.facilities.daily-4.recipients[0].address=late@prison.example",
            "census.facilities.daily-4.recipients[0].digest=daily",
            "census.facilities.choosy.recipients[0].address=breaches@prison.example",
            "census.facilities.choosy.recipients[0].at-least=breach",
            "census.facilities.choosy.recipients[1].address=new@prison.example",
            "census.facilities.choosy.recipients[1].at-least=WARNING",
            "census.facilities.choosy.recipients[1].only-new=true"
        })
abstract class MailedFacility {
    static final String PASSWORD = "s3cret-word";
    static final String DIRECTOR = "director@prison.example";
    static final String INSPECTOR = "inspector@ministry.example";
    static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);
    static final Instant MORNING = Instant.parse("2026-11-21T05:00:00Z");
    static final int PORT = freePort();

    private static final int MOST_FACILITIES = 30;
    private static int facilities;

    @Autowired
    NightService nights;

    @Autowired
    MailDispatcher post;

    @Autowired
    MailThread mail;

    @Autowired
    MovedClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path home;

    /** The code of a facility with two recipients that no other test knows. */
    final String facility = "both-" + ++facilities;

    final GreenMail server = listening();

    /** A clock that stands still until it is moved. */
    static final class MovedClock extends UtcClock {
        private Instant now = MORNING;

        void set(Instant instant) {
            now = instant;
        }

        void move(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", () -> PORT);
        for (int i = 1; i <= MOST_FACILITIES; i++) {
            String code = "census.facilities.both-" + i;
            properties.add(code + ".name", () -> "Unidad Ñandú");
            properties.add(code + ".recipients[0].address", () -> DIRECTOR);
            properties.add(code + ".recipients[1].address", () -> INSPECTOR);
            properties.add(code + ".recipients[1].language", () -> "es");
        }
    }

    /** Below those that systems give to callers: nobody else takes it while no server listens there. */
    private static int freePort() {
        int first = 20_000 + (int) (ProcessHandle.current().pid() % 10_000);
        return IntStream.range(first, first + 1_000)
                .filter(MailedFacility::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static GreenMail listening() {
        var user = GreenMailConfiguration.aConfig().withUser("census@prison.example", "census-login", PASSWORD);
        var setup = new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(30_000);
        return new GreenMail(setup).withConfiguration(user);
    }

    @BeforeEach
    void aServerListensAndNothingIsToldYet() {
        jdbc.update("delete from letter");
        clock.set(MORNING);
        ReflectionTestUtils.setField(mail, "pausedUntil", null);
        ReflectionTestUtils.setField(mail, "failures", 0);
        startServer();
    }

    /** What listened there before may need a moment to be gone. */
    void startServer() {
        for (int i = 0; i < 500 && !isFree(PORT); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        server.start();
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    /** Over the limit of 80 by one. */
    void handIn(String facility, LocalDate night, int people) throws IOException {
        write(facility, "cells.csv", "cell,sector,kind,limit,valid_from\n4-07,North,GROUP,80,2020-01-01\n");
        write(facility, night + "/headcount.csv", "cell,scheduled_time,counted\n4-07,22:00," + people + "\n");
    }

    void write(String facility, String path, String text) throws IOException {
        Path file = home.resolve("input").resolve(facility).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    NightsSummary night(String facility) {
        var order = new NightsRequest(input(), reports(), List.of(facility), Optional.empty(), false);
        NightsSummary summary = nights.run(order, Progress.unwatched());
        assertThat(summary.errors()).isEmpty();
        return summary;
    }

    Path input() {
        return home.resolve("input");
    }

    Path reports() {
        return home.resolve("reports");
    }

    Path place(String facility, LocalDate night, int revision) {
        return reports().resolve(facility).resolve(night.toString()).resolve("r" + revision);
    }

    /**
     * What a round came to.
     *
     * @param sent letters that a server accepted meanwhile
     * @param waiting letters of the facility that still wait
     */
    record Delivered(int sent, int waiting, Optional<Instant> nextDue) {}

    /** Hands out what is due, waits until the mail thread has done with it, and takes the answers over. */
    Delivered deliver(String facility) {
        int before = sent();
        post.exchange(reports());
        awaitIdle();
        MailStanding standing = post.exchange(reports());
        awaitIdle();
        return new Delivered(sent() - before, standing.waiting().getOrDefault(facility, 0), standing.nextDue());
    }

    private int sent() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from letter where state = 'SENT'", Integer.class));
    }

    /** Returns when the mail thread has ended all that it was given. */
    void awaitIdle() {
        for (int i = 0; i < 1_000 && mail.isBusy(); i++) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(mail.isBusy()).isFalse();
    }

    List<MimeMessage> received(String address) {
        return List.of(server.getReceivedMessages()).stream()
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a mail. */
    static String text(MimeMessage message) throws MessagingException, IOException {
        Object content = message.getContent();
        while (content instanceof Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString().replace("\r\n", "\n");
    }

    /** The attachments of a mail by name. */
    static Map<String, byte[]> attached(MimeMessage message) throws MessagingException, IOException {
        Map<String, byte[]> attached = new TreeMap<>();
        if (message.getContent() instanceof Multipart parts) {
            for (int i = 1; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                attached.put(part.getFileName(), part.getInputStream().readAllBytes());
            }
        }
        return attached;
    }
}
