package prisoncensus.logbook;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of outside.csv: time that people of one cell spent out of it.
 *
 * @param outAt the facility's wall clock, on the census date
 * @param backAt after it, at most 00:00 of the next day; the people are back at that moment
 * @param people 0 to 9999 who went; empty for everybody of the cell
 * @param outdoors whether it was in the open air; empty if the log does not say
 * @param whyNot given if and only if nobody went
 * @param number this record's own number
 * @param supersedes the number of the record that this one replaces
 */
public record TimeOutside(
        Origin origin,
        String cell,
        LocalDateTime outAt,
        LocalDateTime backAt,
        Activity activity,
        OptionalInt people,
        Optional<Boolean> outdoors,
        Optional<WhyNot> whyNot,
        Optional<String> number,
        Optional<String> supersedes,
        Optional<String> officer,
        Optional<String> remarks)
        implements LogEntry {}
