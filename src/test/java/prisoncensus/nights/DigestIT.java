package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whoever wants one letter a day gets one over all nights of all facilities. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:digest",
            "census.received=target/digest/received",
            "logging.file.name=target/digest/census.log"
        })
class DigestIT extends MailedFacility {
    private static final String ALL = "all@prison.example";

    @Autowired
    private ScheduledRound schedule;

    private void round() {
        schedule.run(new RoundRequest(input(), reports()), Progress.unwatched());
        awaitIdle();
        post.exchange(reports());
    }

    private List<String> states() {
        return jdbc.queryForList("select state from letter order by id", String.class);
    }

    @Test
    void whenAllNightsAreReportedTheDigestGoesAtOnceBreachesFirst() throws Exception {
        handIn("daily-1", NIGHT, 60);
        handIn("daily-2", NIGHT, 81);
        night("daily-1");
        night("daily-2");
        assertThat(states()).containsExactly("DIGEST", "DIGEST");
        round();
        assertThat(states()).containsExactly("MERGED", "MERGED", "SENT");
        assertThat(received(ALL)).hasSize(1);
        var digest = received(ALL).get(0);
        assertThat(digest.getSubject()).isEqualTo("21/11/2026, noches: 2; Incumplimiento 1, Laguna 6");
        assertThat(text(digest))
                .containsSubsequence(
                        "Dos, noche del 20/11/2026, r1: Incumplimiento 1",
                        "verify --facility daily-2 --head ",
                        "Uno, noche del 20/11/2026, r1: Laguna");
        assertThat(attached(digest)).isEmpty();

        write("daily-1", NIGHT + "/meals.csv", "cell,meal,plates\n4-07,DINNER,60\n");
        round();
        assertThat(states()).as("one a day").endsWith("SENT", "DIGEST").hasSize(4);
        clock.move(Duration.ofDays(1));
        round();
        assertThat(received(ALL)).hasSize(1);
        clock.move(Duration.ofHours(4));
        round();
        assertThat(received(ALL)).hasSize(2);
        assertThat(text(received(ALL).get(1))).contains("Uno, noche del 20/11/2026, r2");
    }

    @Test
    void whileANightIsNotReportedTheDigestWaitsForItsHour() throws Exception {
        handIn("daily-3", NIGHT, 60);
        night("daily-3");
        round();
        assertThat(states()).containsExactly("DIGEST");
        clock.move(Duration.ofHours(4).minusMillis(1));
        round();
        assertThat(states()).containsExactly("DIGEST");
        clock.move(Duration.ofMillis(1));
        round();
        assertThat(states()).containsExactly("MERGED", "SENT");
        assertThat(received("late@prison.example").get(0).getSubject()).isEqualTo("2026-11-21, nights: 1; Gap 3");
    }

    @Test
    void aLetterWhoseRecipientWantsNoDigestAnyMoreGoesByItself() throws Exception {
        handIn(facility, NIGHT, 60);
        night(facility);
        jdbc.update("update letter set state = 'DIGEST'");
        round();
        assertThat(states()).containsExactly("SENT", "SENT");
    }
}
