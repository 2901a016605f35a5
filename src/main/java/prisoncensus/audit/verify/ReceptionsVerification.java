package prisoncensus.audit.verify;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<String> notes = new ArrayList<>();
    private int reached;

    ReceptionsVerification(FacilityCode facility, StoredReceptions stored, ReportsFolder reports) throws IOException {
        this.where = facility + "/" + ReceptionsFile.FILE;
        this.stored = stored;
        this.content = reports.receptions(facility).content();
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    List<String> notes() {
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
                        "no line %d with SHA-256 %s".formatted(named.sequence(), named.sha256()),
                        "the one that %s knows last".formatted(name)));
            }
            Optional<ReceptionsFile.Link> known = stored.lastKnown(revision);
            if (known.map(ReceptionsFile.Link::sequence).orElse(0) != named.sequence()) {
                discrepancies.add(new Discrepancy(
                        name + " in the store",
                        "receptions up to number "
                                + known.map(ReceptionsFile.Link::sequence).orElse(0),
                        "up to number " + named.sequence() + ", as its manifest says"));
            }
        });
        manifest.inputs()
                .forEach(input -> input.receivedAt().ifPresent(at -> {
                    Instant asKnown = Instant.parse(manifest.stated().get("asKnownAt"));
                    if (at.isAfter(asKnown)) {
                        discrepancies.add(new Discrepancy(
                                name + " manifest.json",
                                input.path() + " received at " + at,
                                "no later than it was known, " + asKnown));
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
            notes.add("no revision names %s yet; the next one writes it".formatted(ReceptionsFile.FILE));
            return;
        }
        content.damage()
                .forEach(found -> discrepancies.add(new Discrepancy(where, found, "whole lines under the header")));
        List<ReceptionsFile.Line> known = stored.lines();
        for (int i = 0; i < content.lines().size(); i++) {
            compare(i + 1, content.lines().get(i), i < known.size() ? Optional.of(known.get(i)) : Optional.empty());
        }
        int beyond = known.size() - content.lines().size();
        if (beyond > 0) {
            notes.add("the store has received %d more than %s tells; no revision knows them, the next start adds them"
                    .formatted(beyond, ReceptionsFile.FILE));
        }
    }

    private void compare(int number, ReceptionsFile.Line line, Optional<ReceptionsFile.Line> known) {
        if (known.isEmpty()) {
            discrepancies.add(new Discrepancy(where, "number " + number, "no such reception in the store"));
        } else if (!known.get().equals(line)) {
            discrepancies.add(new Discrepancy(
                    where + " number " + number, said(line), said(known.get()) + ", as the store has received it"));
        }
    }

    private static String said(ReceptionsFile.Line line) {
        return "%d %s %s SHA-256 %s at %s after %s"
                .formatted(
                        line.sequence(),
                        line.night().map(date -> date + "/" + line.name()).orElse(line.name()),
                        line.origin(),
                        line.sha256(),
                        line.receivedAt(),
                        line.previousSha256());
    }
}
