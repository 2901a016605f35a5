package prisoncensus.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import prisoncensus.checks.night.Message;

/**
 * When nights are reported, for {@code serve}.
 *
 * @param night when the nights that have ended are reported
 * @param waitForLogs how long after that a night waits for logs that have not come
 * @param lookEvery how long at most until the input is looked at again
 * @param lateLogs what a log leads to that comes after the report
 * @param settle how far apart two looks are that have to see a log unchanged before it is taken
 * @param ready whether the logs of a night are taken once its folder holds a file {@code ready} instead
 * @param digest when the letters of a day are gathered into one, by the clock of {@code census.zone}
 */
public record Schedule(
        Cron night,
        Duration waitForLogs,
        Duration lookEvery,
        LateLogPolicy lateLogs,
        @DefaultValue("2m") Duration settle,
        @DefaultValue("false") boolean ready,
        @DefaultValue("09:00") DailyTime digest) {
    void check() {
        if (waitForLogs.isNegative()) {
            throw WrongInputException.configuration(
                    "census.schedule.wait-for-logs", "'" + waitForLogs + "'", Message.of("expected.notNegative"));
        } else if (settle.isNegative()) {
            throw WrongInputException.configuration(
                    "census.schedule.settle", "'" + settle + "'", Message.of("expected.notNegative"));
        } else if (lookEvery.compareTo(Duration.ofSeconds(1)) < 0) {
            throw WrongInputException.configuration(
                    "census.schedule.look-every", "'" + lookEvery + "'", Message.of("expected.aSecond"));
        }
    }
}
