package prisoncensus.report;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Figures;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.LastSolitaryLog;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** The figures that a report begins with, each with a note that says what it speaks of. */
final class KeyFigures {
    private final Texts texts;
    private final Judgement judgement;
    private final Figures figures;
    private final OutcomeLookup outcomes;
    private final Optional<RevisionChanges> revised;

    /** @param revised what changed against an earlier revision: such a figure carries [r] */
    KeyFigures(Texts texts, Judgement judgement, Optional<RevisionChanges> revised) {
        this.texts = texts;
        this.judgement = judgement;
        this.revised = revised;
        this.figures = judgement.figures();
        this.outcomes = new OutcomeLookup(judgement);
    }

    List<KeyFigure> all() {
        List<KeyFigure> all = new ArrayList<>();
        all.add(figure(
                FigureName.CENSUS_TOTAL, bounded(FigureName.CENSUS_TOTAL, censusNote()), outcomes.found(CheckId.H05)));
        all.add(figure(
                FigureName.CELLS_MISSING,
                bounded(FigureName.CELLS_MISSING, atCensus("figure.cellsMissing.note")),
                isAboveZero(FigureName.CELLS_MISSING)));
        all.add(figure(FigureName.PEAK, bounded(FigureName.PEAK, peakNote()), false));
        all.add(figure(FigureName.CELLS_OVER_LIMIT, overNote(), outcomes.found(CheckId.H02)));
        all.add(figure(FigureName.PLATES_SERVED, bounded(FigureName.PLATES_SERVED, platesNote()), false));
        all.add(figure(FigureName.PLATES_SHORT, shortNote(), outcomes.found(CheckId.M02, CheckId.M03)));
        Message cells = Message.of("figure.cellsActive.note");
        all.add(figure(FigureName.CELLS_ACTIVE, bounded(FigureName.CELLS_ACTIVE, cells), false));
        all.add(capacity());
        all.add(figure(FigureName.SOLITARY_HELD, bounded(FigureName.SOLITARY_HELD, heldNote()), false));
        all.add(longestStay());
        all.addAll(new RollFigures(texts, judgement).all());
        return all.stream().map(this::marked).toList();
    }

    private KeyFigure marked(KeyFigure figure) {
        return revised.flatMap(changes -> changes.figure(figure.name())
                        .map(change -> figure.changed(Words.of(
                                Message.of("change.figure")
                                        .with("revision", "r" + changes.against())
                                        .with("before", ChangesTable.figure(change.before()))
                                        .with("note", figure.note().message()),
                                texts))))
                .orElse(figure);
    }

    private KeyFigure figure(FigureName name, Message note, boolean alert) {
        return figure(name, Value.numberOrMissing(figures.number(name)), note, alert);
    }

    private KeyFigure figure(FigureName name, Value value, Message note, boolean alert) {
        return new KeyFigure(
                name.key(),
                Words.of("figure." + name.key(), texts),
                value,
                Words.of(note, texts),
                alert,
                figures.isAtLeast(name),
                false,
                true);
    }

    /** The note, behind the words that the figure is a lower bound, if it is one. */
    private Message bounded(FigureName name, Message note) {
        return figures.isAtLeast(name) ? Message.of("figure.atLeast").with("note", note) : note;
    }

    private KeyFigure capacity() {
        OptionalLong capacity = figures.number(FigureName.CAPACITY);
        String note = capacity.isPresent() ? "figure.capacity.note" : "figure.capacity.none";
        return figure(FigureName.CAPACITY, Value.numberOrNone(capacity), Message.of(note), false);
    }

    private KeyFigure longestStay() {
        OptionalLong days = figures.number(FigureName.SOLITARY_LONGEST_DAYS);
        boolean none = days.stream().anyMatch(number -> number == 0);
        return figure(
                FigureName.SOLITARY_LONGEST_DAYS,
                none ? new Value.NotApplicable() : Value.numberOrMissing(days),
                bounded(FigureName.SOLITARY_LONGEST_DAYS, longestNote(days)),
                outcomes.found(CheckId.S01));
    }

    private Message longestNote(OptionalLong days) {
        if (days.isEmpty()) {
            boolean received = judgement.facts().received(LogKind.SOLITARY);
            return Message.of(received ? "figure.solitary.rejected" : "figure.solitary.unknown");
        }
        return days.getAsLong() == 0
                ? Message.of("figure.solitaryLongestDays.nobody")
                : Message.of("figure.solitaryLongestDays.note")
                        .with("limit", judgement.limits().number(LimitName.SOLITARY_MAX_DAYS));
    }

    private Message heldNote() {
        if (judgement.facts().received(LogKind.SOLITARY)) {
            boolean known = figures.get(FigureName.SOLITARY_HELD).isPresent();
            return Message.of(known ? "figure.solitaryHeld.note" : "figure.solitary.rejected");
        }
        return LastSolitaryLog.of(judgement.facts())
                .map(last -> Message.of("figure.solitaryHeld.last")
                        .with("date", last.date())
                        .with("number", last.held().size()))
                .orElseGet(() -> Message.of("figure.solitary.unknown"));
    }

    private Message censusNote() {
        if (figures.get(FigureName.CENSUS_TOTAL).isEmpty()) {
            return atCensus("figure.censusTotal.none");
        }
        OptionalLong missing = figures.number(FigureName.CELLS_MISSING);
        if (!judgement.facts().received(LogKind.CELLS)) {
            return atCensus("figure.censusTotal.unknown");
        }
        return missing.orElse(0) == 0
                ? atCensus("figure.censusTotal.complete")
                : Message.of("figure.censusTotal.incomplete")
                        .with("time", judgement.limits().censusCount())
                        .with("missing", missing.getAsLong());
    }

    private Message atCensus(String key) {
        return Message.of(key).with("time", judgement.limits().censusCount());
    }

    private Message peakNote() {
        return figures.get(FigureName.PEAK_AT)
                .map(LocalTime.class::cast)
                .map(time -> Message.of("figure.peak.note").with("time", time))
                .orElseGet(() -> Message.of("figure.peak.none"));
    }

    private Message overNote() {
        if (figures.get(FigureName.CELLS_OVER_LIMIT).isEmpty()) {
            return Message.of("figure.cellsOverLimit.unknown");
        }
        boolean atLeast = figures.isAtLeast(FigureName.CELLS_OVER_LIMIT);
        return Message.of(atLeast ? "figure.cellsOverLimit.atLeast" : "figure.cellsOverLimit.note");
    }

    private Message platesNote() {
        boolean none = figures.number(FigureName.PLATES_SERVED).isEmpty();
        return Message.of(none ? "figure.platesServed.none" : "figure.platesServed.note");
    }

    private Message shortNote() {
        boolean atLeast = figures.isAtLeast(FigureName.PLATES_SHORT);
        return Message.of(atLeast ? "figure.platesShort.atLeast" : "figure.platesShort.note");
    }

    private boolean isAboveZero(FigureName name) {
        return figures.number(name).stream().anyMatch(number -> number > 0);
    }
}
