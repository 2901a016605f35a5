package prisoncensus.nights.job;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.Outcome;
import prisoncensus.delivery.DifferenceFoundException;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.SealedManifest;
import prisoncensus.logbook.LogKind;
import prisoncensus.store.FileReadings;
import prisoncensus.store.Revision;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.StoredFile;

/** What each step does that takes a sealed revision up into a store which does not know it. Every step may be started again. */
final class TakeUpSteps {
    private final RevisionContext context;
    private final Runnable opening;
    private final RevisionRepository revisions;
    private final FileReadings readings;
    private final Ledger.Line line;
    private final SealedManifest manifest;

    /** @param opening opens the revision in the store as its manifest states it */
    TakeUpSteps(
            RevisionContext context,
            Runnable opening,
            RevisionRepository revisions,
            FileReadings readings,
            Ledger.Line line,
            SealedManifest manifest) {
        this.context = context;
        this.opening = opening;
        this.revisions = revisions;
        this.readings = readings;
        this.line = line;
        this.manifest = manifest;
    }

    void begin() {
        revisions.find(context.night(), context.number()).ifPresentOrElse(revisions::reopen, opening);
    }

    Iterator<StoredFile> files(LogKind log) {
        return NightSteps.files(context, readings, log);
    }

    void judge() {
        context.save();
    }

    /** Enters the revision in the store's chain if its logs give what its manifest says. */
    void seal() throws DifferenceFoundException {
        Judgement judgement = context.judgement();
        compare("figures", figures(judgement), manifest.figures());
        compare("outcomes", outcomes(judgement), manifest.outcomes());
        compare("numbers of findings", findings(judgement), manifest.findings());
        Revision revision = context.revision();
        revisions.announce(revision, new Revision.Seal(line.sequence(), line.manifestSha256(), line.previousSha256()));
        revisions.seal(revision);
    }

    private static Map<String, String> figures(Judgement judgement) {
        return judgement.figures().byKey().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, figure -> figure.getValue().toString()));
    }

    private static Map<String, String> outcomes(Judgement judgement) {
        return judgement.outcomes().stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.rule().name(),
                        outcome -> outcome.result().name()));
    }

    private static Map<String, Integer> findings(Judgement judgement) {
        return judgement.outcomes().stream()
                .collect(Collectors.toMap(
                        outcome -> outcome.rule().name(),
                        (Outcome outcome) -> outcome.findings().size()));
    }

    private <T> void compare(String what, Map<String, T> now, Map<String, T> then) throws DifferenceFoundException {
        if (!now.equals(then)) {
            throw new DifferenceFoundException(
                    manifest.name() + ", " + what + " that its logs give now",
                    new TreeMap<>(now).toString(),
                    new TreeMap<>(then) + ", as its manifest says");
        }
    }
}
