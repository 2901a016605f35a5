package prisoncensus.store.letters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what the store knows of letters. */
@Configuration(proxyBeanMethods = false)
public class LettersConfiguration {
    @Bean
    Outbox outbox(JdbcClient jdbc) {
        return new Outbox(jdbc);
    }

    @Bean
    LetterRecords letterRecords(JdbcClient jdbc) {
        return new LetterRecords(jdbc);
    }

    @Bean
    TakenLetters takenLetters(JdbcClient jdbc) {
        return new TakenLetters(jdbc);
    }
}
