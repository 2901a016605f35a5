package prisoncensus.sample.people;

import java.time.LocalDateTime;
import prisoncensus.sample.people.MovementEntry.Reason;

/**
 * Somebody leaves the facility to come back.
 *
 * @param dueBack as written: a moment, or a date where nobody knows the hour
 * @param back when they really come back
 */
record Absence(String person, Reason reason, LocalDateTime leaves, String dueBack, LocalDateTime back) {}
