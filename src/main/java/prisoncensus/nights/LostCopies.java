package prisoncensus.nights;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prisoncensus.logbook.LogFile;
import prisoncensus.nights.job.InputSelection;
import prisoncensus.nights.planning.PlannedRevision;
import prisoncensus.store.NightRecall;
import prisoncensus.store.RevisionRepository;
import prisoncensus.store.SealedRevisions;
import prisoncensus.store.StoredFile;

/**
 * Finds the revisions that cannot be made because a log they need is lost: its received copy, and what lay in the input folder. Of those
 * that were begun it says nothing, their next run does.
 */
final class LostCopies {
    private final RevisionRepository revisions;
    private final SealedRevisions sealed;
    private final NightRecall recall;
    private final InputSelection selection;
    private final Map<String, Optional<String>> losses = new HashMap<>();
    private final List<String> messages = new ArrayList<>();

    LostCopies(RevisionRepository revisions, SealedRevisions sealed, NightRecall recall, InputSelection selection) {
        this.revisions = revisions;
        this.sealed = sealed;
        this.recall = recall;
        this.selection = selection;
    }

    /** Those of these revisions that need a lost copy; a copy whose original lies in the input folder still is put back. */
    List<PlannedRevision> of(List<PlannedRevision> planned) {
        return planned.stream().filter(this::isRefused).toList();
    }

    /** One for each night and copy that was found lost. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    private boolean isRefused(PlannedRevision task) {
        if (revisions.find(task.night(), task.number()).isPresent()) {
            return false;
        }
        List<String> lost = needed(task)
                .map(StoredFile::file)
                .flatMap(file -> loss(file).stream())
                .distinct()
                .toList();
        lost.forEach(why ->
                messages.add("%s is not reported: %s, and the input folder does not have it; put one of the two back"
                        .formatted(task, why)));
        return !lost.isEmpty();
    }

    /** What it would read, and what it is to be compared with. A folder that cannot be looked through fails the night itself. */
    private Stream<StoredFile> needed(PlannedRevision task) {
        try {
            return Stream.concat(
                    selection.fromCopies(task).stream(),
                    sealed.standing(task.night()).map(recall::inputs).orElseGet(List::of).stream());
        } catch (UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private Optional<String> loss(LogFile file) {
        return losses.computeIfAbsent(
                file.path() + " " + file.sha256(), place -> selection.copies().loss(file));
    }
}
