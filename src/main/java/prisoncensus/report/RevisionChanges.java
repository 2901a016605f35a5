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

    /**
     * One change, worded for a person.
     *
     * @param what the figure, check or finding that changed
     * @param before what the earlier revision said of it
     * @param now what this one says
     * @param why its causes, a sentence each
     */
    public record InWords(String what, String before, String now, String why) {}

    /** The changes as a table of the report in that language. */
    public Table table(Language language) {
        return new ChangesTable(Texts.in(language), this).table();
    }

    /** The changes worded in that language, in their order. */
    public List<InWords> inWords(Language language) {
        return new ChangesTable(Texts.in(language), this).inWords();
    }

    /** Without the changes of findings, which may name a person or a placement. */
    public RevisionChanges withoutFindings() {
        return new RevisionChanges(
                against,
                changes.stream()
                        .filter(change -> !(change instanceof Change.OfFinding))
                        .toList());
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
