package prisoncensus.report;

import java.util.List;
import java.util.Optional;

/**
 * What changed against an earlier revision.
 *
 * @param against its number
 * @param changes figures first, then outcomes, then findings
 */
public record RevisionChanges(int against, List<Change> changes) {
    /** Copies the list. */
    public RevisionChanges {
        changes = List.copyOf(changes);
    }

    /** What changed, for a person: what, before, now and why, in that language. */
    public Table table(Language language) {
        return new ChangesTable(Texts.in(language), this).table();
    }

    /** The change of that figure, if it changed. */
    Optional<Change.OfFigure> figure(String name) {
        return changes.stream()
                .filter(Change.OfFigure.class::isInstance)
                .map(Change.OfFigure.class::cast)
                .filter(change -> change.name().equals(name))
                .findFirst();
    }
}
