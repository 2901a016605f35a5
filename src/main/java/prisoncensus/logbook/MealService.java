package prisoncensus.logbook;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One line of meals.csv: the plates delivered to one cell at one meal.
 *
 * @param plates 0 to 99999
 * @param servedAt the facility's wall clock
 * @param number this record's own number
 * @param supersedes the number of the record that this one replaces
 */
public record MealService(
        Origin origin,
        String cell,
        Meal meal,
        int plates,
        Optional<LocalDateTime> servedAt,
        Optional<String> menu,
        Optional<String> servedBy,
        Optional<String> receivedBy,
        Optional<String> number,
        Optional<String> supersedes,
        Optional<String> remarks)
        implements LogEntry {}
