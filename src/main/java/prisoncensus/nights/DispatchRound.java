package prisoncensus.nights;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.store.database.FacilityHeldException;
import prisoncensus.store.database.FacilityLocks;
import prisoncensus.store.database.LockSession;

/** Sends the letters that are due after all reports of the round are made: no report waits for a mail server. */
final class DispatchRound {
    private static final Logger LOG = LoggerFactory.getLogger(DispatchRound.class);
    private final FacilityLocks facilityLocks;
    private final MailDispatcher mail;
    private final Path reports;
    private final Map<String, Integer> waiting = new TreeMap<>();
    private @Nullable Instant next;

    DispatchRound(FacilityLocks facilityLocks, MailDispatcher mail, Path reports) {
        this.facilityLocks = facilityLocks;
        this.mail = mail;
        this.reports = reports;
    }

    /** Sends the letters of these facilities, each under its lock, so that no two processes send the same letter. */
    void deliver(Collection<FacilityCode> facilities) {
        for (FacilityCode facility : facilities) {
            try (LockSession locks = facilityLocks.openAtOnce()) {
                locks.take(facility);
                MailDispatcher.Delivered delivered = mail.deliver(facility, reports);
                waiting.put(facility.value(), delivered.waiting());
                delivered
                        .nextDue()
                        .filter(due -> next == null || due.isBefore(next))
                        .ifPresent(due -> next = due);
            } catch (FacilityHeldException held) {
                LOG.info("{}: its letters are left to whoever works on it", facility);
                waiting.put(facility.value(), mail.waiting(facility).waiting());
            }
        }
    }

    /** How many letters wait, by facility. */
    Map<String, Integer> waiting() {
        return waiting;
    }

    /** When the next of them is due. */
    Optional<Instant> next() {
        return Optional.ofNullable(next);
    }
}
