package prisoncensus.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import prisoncensus.checks.night.Message;

/**
 * Bounds of one night.
 *
 * @param maxTime beyond it a night fails, and the others go on
 */
public record NightBounds(@DefaultValue("30m") Duration maxTime) {
    void check() {
        if (maxTime.compareTo(Duration.ofSeconds(1)) < 0) {
            throw WrongInputException.configuration(
                    "census.night.max-time", "'" + maxTime + "'", Message.of("expected.aSecond"));
        }
    }
}
