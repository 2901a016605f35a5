package prisoncensus.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import prisoncensus.settings.CensusProperties;

class OperatorMailTest {
    private final RefusingMailServer server = new RefusingMailServer(0);

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private static CensusProperties settings() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Map<Object, Object> all = new HashMap<>(Objects.requireNonNull(yaml.getObject()));
        all.put("census.language", "es");
        all.put("census.delivery.from", "census@prison.example");
        all.put("census.delivery.from-name", "census");
        all.put("census.delivery.operator[0]", "one@ops.example");
        all.put("census.delivery.operator[1]", "two@ops.example");
        all.put("census.delivery.first-pause", "1ms");
        return new Binder(new MapConfigurationPropertySource(all))
                .bind("census", CensusProperties.class)
                .get();
    }

    private MailThread thread() {
        return new MailThread(
                Optional.of(TestTransport.to(server.port(), "", "")),
                new AnswersFolder(folder),
                settings().delivery(),
                Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC),
                Duration.ofSeconds(5));
    }

    private static void idle(MailThread thread) throws InterruptedException {
        var idle = new CountDownLatch(1);
        thread.later(idle::countDown);
        assertThat(idle.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private long heard(String line) {
        return server.heard().stream().filter(line::equals).count();
    }

    @Test
    void eachOperatorIsToldUntilAServerAcceptedItAndNoLonger() throws Exception {
        server.says("RCPT TO:<TWO", "450 busy");
        try (MailThread thread = thread()) {
            var operators = new OperatorMail(settings(), thread, Clock.systemUTC());
            operators.tell(List.of("north: the disk\nis full"));
            idle(thread);
            assertThat(heard("To: one@ops.example")).isEqualTo(1);
            assertThat(heard("To: two@ops.example")).isZero();
            assertThat(server.heard()).contains("Subject: prison-census: avisos para quien lo administra (1)");
            assertThat(String.join("\n", server.heard())).contains("north: the disk[U+000A]is full");

            server.says("RCPT TO:<TWO", "250 fine");
            operators.tell(List.of());
            idle(thread);
            operators.tell(List.of());
            idle(thread);
            assertThat(heard("To: one@ops.example")).isEqualTo(1);
            assertThat(heard("To: two@ops.example")).isEqualTo(1);
        }
    }
}
