package prisoncensus.nights;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.KeyChain;
import prisoncensus.delivery.KeyLine;
import prisoncensus.delivery.KeyRefusedException;
import prisoncensus.delivery.KeysFile;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SigningKey;
import prisoncensus.delivery.VerifyingKey;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.nights.planning.FacilitySelection;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.database.FacilityHeldException;
import prisoncensus.store.database.FacilityLocks;
import prisoncensus.store.database.LockSession;

/** Enters a new signing key in keys.csv of facilities, or ends signing there. */
public final class KeySuccession {
    private final SigningKeys keys;
    private final FacilityLocks facilityLocks;
    private final Clock clock;

    KeySuccession(SigningKeys keys, FacilityLocks facilityLocks, Clock clock) {
        this.keys = keys;
        this.facilityLocks = facilityLocks;
        this.clock = clock;
    }

    /**
     * What was done in one facility.
     *
     * @param facility its code
     * @param path of its keys.csv
     * @param line the number of the entry; 0 where the key stood there already
     */
    public record Entry(String facility, Path path, int line) {}

    /**
     * Enters it everywhere or, where anything is wrong, nowhere.
     *
     * @throws WrongInputException if a key cannot be used, or the old key is not the last one of a facility
     * @throws BusyException if another process works on a facility
     */
    public List<Entry> enter(SuccessionRequest request) throws IOException {
        var reports = new ReportsFolder(request.reports());
        try (LockSession locks = facilityLocks.open()) {
            Optional<SigningKey> next = read(request.next());
            Optional<SigningKey> by = read(request.by());
            List<FacilityCode> facilities = facilities(request, reports);
            for (FacilityCode facility : facilities) {
                locks.take(facility);
                keys.takeUp(facility, reports);
                check(reports.keys(facility), next, by);
            }
            List<Entry> entries = new ArrayList<>();
            for (FacilityCode facility : facilities) {
                entries.add(enter(facility, reports.keys(facility), next, by, request.reason()));
            }
            return entries;
        } catch (KeyRefusedException refused) {
            throw new WrongInputException(Objects.toString(refused.getMessage()));
        } catch (FacilityHeldException held) {
            throw new BusyException(Objects.toString(held.getMessage()), held);
        }
    }

    private static Optional<SigningKey> read(Optional<Path> file) throws IOException {
        return file.isPresent() ? Optional.of(SigningKey.read(file.get())) : Optional.empty();
    }

    private static List<FacilityCode> facilities(SuccessionRequest request, ReportsFolder reports) throws IOException {
        List<FacilityCode> signed = reports.lying().facilities().stream()
                .filter(facility -> reports.keys(facility).exists())
                .toList();
        if (signed.isEmpty()) {
            throw new WrongInputException(Message.of("key.noFacility")
                    .with("folder", request.reports())
                    .with("file", KeysFile.FILE));
        }
        var asked = new FacilitySelection(request.facilities());
        asked.unknown(signed, "a facility that has a " + KeysFile.FILE).stream()
                .findFirst()
                .ifPresent(unknown -> {
                    throw new WrongInputException(unknown);
                });
        return signed.stream()
                .filter(facility -> asked.includes(facility.value()))
                .toList();
    }

    private static void check(KeysFile file, Optional<SigningKey> next, Optional<SigningKey> by) throws IOException {
        KeyChain chain = file.chain();
        if (isEntered(chain, next)) {
            return;
        }
        Optional<String> last = chain.lastKey().map(VerifyingKey::fingerprint);
        Optional<String> old = by.map(SigningKey::fingerprint);
        if (old.isPresent() && !old.equals(last)) {
            throw new WrongInputException(Message.of("key.notTheLast")
                    .with("found", old.get())
                    .with("last", last.<Object>map(key -> key).orElse(Message.of("verify.none")))
                    .with("file", file.path()));
        }
        Optional<KeyLine> again = chain.lines().stream()
                .filter(line ->
                        next.isPresent() && line.fingerprint().equals(next.get().fingerprint()))
                .findFirst();
        if (again.isPresent()) {
            throw new WrongInputException(Message.of("key.again")
                    .with("found", again.get().fingerprint())
                    .with("number", Integer.toString(again.get().sequence()))
                    .with("file", file.path()));
        }
    }

    private static boolean isEntered(KeyChain chain, Optional<SigningKey> next) {
        return chain.inForce().equals(next.map(SigningKey::fingerprint));
    }

    private Entry enter(
            FacilityCode facility,
            KeysFile file,
            Optional<SigningKey> next,
            Optional<SigningKey> by,
            Optional<String> reason)
            throws IOException {
        if (isEntered(file.chain(), next)) {
            return new Entry(facility.value(), file.path(), 0);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        KeyLine line =
                by.isPresent() ? file.succeed(next, by.get(), now) : file.succeedLost(next, reason.orElseThrow(), now);
        keys.enter(facility, line);
        return new Entry(facility.value(), file.path(), line.sequence());
    }
}
