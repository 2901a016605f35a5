package prisoncensus.settings;

import java.time.LocalDateTime;
import org.springframework.scheduling.support.CronExpression;

/**
 * When the schedule comes round, as Spring writes it: second, minute, hour, day of the month, month, day of the week.
 *
 * @param expression one that comes round at all
 */
public record Cron(CronExpression expression) {
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** @throws IllegalArgumentException if it is none, or never comes round */
    public static Cron of(String text) {
        var expression = CronExpression.parse(text);
        if (expression.next(ANY_DAY) == null) {
            throw new IllegalArgumentException("it never comes round");
        }
        return new Cron(expression);
    }
}
