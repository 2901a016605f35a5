package prisoncensus.nights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.ConfiguredKey;
import prisoncensus.delivery.KeyChain;
import prisoncensus.delivery.KeyLine;
import prisoncensus.delivery.KeyRefusedException;
import prisoncensus.delivery.KeysFile;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.delivery.SigningKey;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Night;
import prisoncensus.settings.WrongInputException;
import prisoncensus.store.SigningKeyLog;

/** The signing keys of each facility: in keys.csv, and as the store knows them. */
public record SigningKeys(ConfiguredKey configured, SigningKeyLog log, Clock clock) {
    /**
     * Refuses to start where the configured key cannot be used, or is not the one in force in a facility that has reports.
     *
     * @throws WrongInputException with one message; nothing was sealed then
     */
    public void checkStart(ReportsFolder reports, Predicate<FacilityCode> asked) {
        try {
            Optional<SigningKey> key = configured.read();
            for (FacilityCode facility : reports.lying().facilities()) {
                if (asked.test(facility)) {
                    configured.check(key, reports.keys(facility));
                }
            }
        } catch (KeyRefusedException refused) {
            throw new WrongInputException(Objects.toString(refused.getMessage()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Makes the store know what keys.csv says, which may be ahead of it; under the facility's lock.
     *
     * @throws RecordDiffersException if keys.csv is broken or is not the one that the store knows
     */
    void takeUp(FacilityCode facility, ReportsFolder reports) throws IOException {
        KeysFile file = reports.keys(facility);
        file.mend();
        KeyChain chain = file.chain();
        if (chain.broken().isPresent()) {
            throw new RecordDiffersException(Message.of("record.brokenKeys")
                    .with("file", file.path())
                    .with("fault", chain.broken().get()));
        }
        List<String> lines = chain.lines().stream().map(KeyLine::text).toList();
        List<String> known = log.lines(facility);
        if (known.size() > lines.size() || !lines.subList(0, known.size()).equals(known)) {
            throw new RecordDiffersException(Message.of("record.otherKeys")
                    .with("file", file.path())
                    .with("found", lines.size())
                    .with("known", known.size()));
        } else if (lines.isEmpty()) {
            refuseSigned(facility, reports, file);
        }
        for (int i = known.size(); i < lines.size(); i++) {
            log.add(facility, i + 1, lines.get(i));
        }
    }

    private static void refuseSigned(FacilityCode facility, ReportsFolder reports, KeysFile file) throws IOException {
        Optional<Ledger.Line> last = reports.ledger(facility).last();
        if (last.isPresent()) {
            var night = new Night(facility, last.get().date());
            Optional<SealedManifest> manifest =
                    new SealedFolder(reports.place(night, last.get().revision())).readable();
            if (manifest.flatMap(SealedManifest::key).isPresent()) {
                throw new RecordDiffersException(Message.of("record.noKeys")
                        .with("file", file.path())
                        .with("key", manifest.flatMap(SealedManifest::key).get())
                        .with("revision", manifest.get().name()));
            }
        }
    }

    /**
     * Enters the configured key if the facility has none yet.
     *
     * @throws WrongInputException if it has another one
     */
    void enterFirst(FacilityCode facility, ReportsFolder reports) throws IOException {
        try {
            KeysFile file = reports.keys(facility);
            Optional<SigningKey> key = configured.checked(file);
            if (key.isPresent() && file.chain().lines().isEmpty()) {
                enter(facility, file.enterFirst(key.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            }
        } catch (KeyRefusedException refused) {
            throw new WrongInputException(Objects.toString(refused.getMessage()));
        }
    }

    /** Makes the store know a line that was appended to keys.csv. */
    void enter(FacilityCode facility, KeyLine line) {
        log.add(facility, line.sequence(), line.text());
    }
}
