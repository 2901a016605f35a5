package prisoncensus.audit.verify;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.night.Message;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.delivery.ReportsFolder;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.store.Revision;

/** Checks that receptions.csv is one chain, that the store keeps the same receptions, and that no revision knew a file before it came. */
final class ReceptionsVerification {
    private final String where;
    private final StoredReceptions stored;
    private final ReceptionsFile.Content content;
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();
    private int reached;

    ReceptionsVerification(FacilityCode facility, StoredReceptions stored, ReportsFolder reports) throws IOException {
        this.where = facility + "/" + ReceptionsFile.FILE;
        this.stored = stored;
        this.content = reports.receptions(facility).content();
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    List<Message> notes() {
        return notes;
    }

    /** What one sealed revision knew, by its manifest and by the store. */
    void check(Revision revision, SealedManifest manifest) {
        String name = ChainVerification.name(revision);
        manifest.receptions().ifPresent(named -> {
            reached = Math.max(reached, named.sequence());
            if (!line(named.sequence()).map(ReceptionsFile.Line::link).equals(Optional.of(named))) {
                discrepancies.add(new Discrepancy(
                        where,
                        Words.of("verify.noReceptionLine", "number", named.sequence(), "hash", named.sha256()),
                        Words.of("verify.knownLast", "revision", name)));
            }
            Optional<ReceptionsFile.Link> known = stored.lastKnown(revision);
            if (known.map(ReceptionsFile.Link::sequence).orElse(0) != named.sequence()) {
                discrepancies.add(new Discrepancy(
                        Words.inTheStore(name),
                        Words.of(
                                "verify.receptionsUpTo",
                                "number",
                                known.map(ReceptionsFile.Link::sequence).orElse(0)),
                        Words.of("verify.upTo", "number", named.sequence())));
            }
        });
        manifest.inputs()
                .forEach(input -> input.receivedAt().ifPresent(at -> {
                    Instant asKnown = Instant.parse(manifest.stated().get("asKnownAt"));
                    if (at.isAfter(asKnown)) {
                        discrepancies.add(new Discrepancy(
                                name + " manifest.json",
                                Words.of("verify.receivedAt", "file", input.path(), "at", at),
                                Words.of("verify.noLater", "at", asKnown)));
                    }
                }));
    }

    private Optional<ReceptionsFile.Line> line(int sequence) {
        return content.lines().stream()
                .skip(Math.max(0, sequence - 1L))
                .findFirst()
                .filter(line -> line.sequence() == sequence);
    }

    /** The file as a whole against the store; after every revision. */
    void compare() {
        if (content.lines().isEmpty() && reached == 0) {
            notes.add(Words.of("verify.noReceptionsYet", "file", ReceptionsFile.FILE));
            return;
        }
        content.damage()
                .forEach(found -> discrepancies.add(new Discrepancy(where, found, Message.of("verify.wholeLines"))));
        List<ReceptionsFile.Line> known = stored.lines();
        for (int i = 0; i < content.lines().size(); i++) {
            compare(i + 1, content.lines().get(i), i < known.size() ? Optional.of(known.get(i)) : Optional.empty());
        }
        int beyond = known.size() - content.lines().size();
        if (beyond > 0) {
            notes.add(Words.of("verify.receptionsBeyond", "number", beyond, "file", ReceptionsFile.FILE));
        }
    }

    private void compare(int number, ReceptionsFile.Line line, Optional<ReceptionsFile.Line> known) {
        if (known.isEmpty()) {
            discrepancies.add(new Discrepancy(
                    where, Words.of("verify.number", "number", number), Message.of("verify.noReception")));
        } else if (!known.get().equals(line)) {
            discrepancies.add(new Discrepancy(
                    Words.of("verify.atNumber", "where", where, "number", number),
                    said(line),
                    Words.of("verify.asStore", "what", said(known.get()))));
        }
    }

    private static Message said(ReceptionsFile.Line line) {
        return Words.of(
                "verify.reception",
                "number",
                line.sequence(),
                "file",
                line.night().map(date -> date + "/" + line.name()).orElse(line.name()),
                "origin",
                line.origin(),
                "hash",
                line.sha256(),
                "at",
                line.receivedAt(),
                "previous",
                line.previousSha256());
    }
}
