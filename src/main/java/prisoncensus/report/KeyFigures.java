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
        String cells = texts.say("figure.cellsActive.note");
        all.add(figure(FigureName.CELLS_ACTIVE, bounded(FigureName.CELLS_ACTIVE, cells), false));
        all.add(capacity());
        all.add(figure(FigureName.SOLITARY_HELD, bounded(FigureName.SOLITARY_HELD, heldNote()), false));
        all.add(longestStay());
        all.addAll(new RollFigures(texts, judgement).all());
        return all.stream().map(this::marked).toList();
    }

    private KeyFigure marked(KeyFigure figure) {
        return revised.flatMap(changes -> changes.figure(figure.name())
                        .map(change -> new KeyFigure(
                                figure.name(),
                                figure.label(),
                                figure.value(),
                                texts.say(Message.of("change.figure")
                                        .with("revision", "r" + changes.against())
                                        .with("before", ChangesTable.figure(texts, change.before()))
                                        .with("note", figure.note())),
                                figure.alert())))
                .orElse(figure);
    }

    private KeyFigure figure(FigureName name, String note, boolean alert) {
        return new KeyFigure(
                name.key(),
                texts.say("figure." + name.key()),
                Value.numberOrMissing(figures.number(name)),
                note,
                alert);
    }

    /** The note, behind the words that the figure is a lower bound, if it is one. */
    private String bounded(FigureName name, String note) {
        return figures.isAtLeast(name) ? texts.say(Message.of("figure.atLeast").with("note", note)) : note;
    }

    private KeyFigure capacity() {
        OptionalLong capacity = figures.number(FigureName.CAPACITY);
        String key = FigureName.CAPACITY.key();
        String note = capacity.isPresent() ? "figure.capacity.note" : "figure.capacity.none";
        return new KeyFigure(key, texts.say("figure." + key), Value.numberOrNone(capacity), texts.say(note), false);
    }

    private KeyFigure longestStay() {
        OptionalLong days = figures.number(FigureName.SOLITARY_LONGEST_DAYS);
        String key = FigureName.SOLITARY_LONGEST_DAYS.key();
        boolean none = days.stream().anyMatch(number -> number == 0);
        String note = longestNote(days);
        return new KeyFigure(
                key,
                texts.say("figure." + key),
                none ? new Value.NotApplicable() : Value.numberOrMissing(days),
                bounded(FigureName.SOLITARY_LONGEST_DAYS, note),
                outcomes.found(CheckId.S01));
    }

    private String longestNote(OptionalLong days) {
        if (days.isEmpty()) {
            boolean received = judgement.facts().received(LogKind.SOLITARY);
            return texts.say(received ? "figure.solitary.rejected" : "figure.solitary.unknown");
        }
        return days.getAsLong() == 0
                ? texts.say("figure.solitaryLongestDays.nobody")
                : texts.say(Message.of("figure.solitaryLongestDays.note")
                        .with("limit", judgement.limits().number(LimitName.SOLITARY_MAX_DAYS)));
    }

    private String heldNote() {
        if (judgement.facts().received(LogKind.SOLITARY)) {
            boolean known = figures.get(FigureName.SOLITARY_HELD).isPresent();
            return texts.say(known ? "figure.solitaryHeld.note" : "figure.solitary.rejected");
        }
        return LastSolitaryLog.of(judgement.facts())
                .map(last -> texts.say(Message.of("figure.solitaryHeld.last")
                        .with("date", last.date())
                        .with("number", last.held().size())))
                .orElseGet(() -> texts.say("figure.solitary.unknown"));
    }

    private String censusNote() {
        if (figures.get(FigureName.CENSUS_TOTAL).isEmpty()) {
            return atCensus("figure.censusTotal.none");
        }
        OptionalLong missing = figures.number(FigureName.CELLS_MISSING);
        if (!judgement.facts().received(LogKind.CELLS)) {
            return atCensus("figure.censusTotal.unknown");
        }
        return missing.orElse(0) == 0
                ? atCensus("figure.censusTotal.complete")
                : texts.say(Message.of("figure.censusTotal.incomplete")
                        .with("time", judgement.limits().censusCount())
                        .with("missing", missing.getAsLong()));
    }

    private String atCensus(String key) {
        return texts.say(Message.of(key).with("time", judgement.limits().censusCount()));
    }

    private String peakNote() {
        return figures.get(FigureName.PEAK_AT)
                .map(LocalTime.class::cast)
                .map(time -> texts.say(Message.of("figure.peak.note").with("time", time)))
                .orElseGet(() -> texts.say("figure.peak.none"));
    }

    private String overNote() {
        if (figures.get(FigureName.CELLS_OVER_LIMIT).isEmpty()) {
            return texts.say("figure.cellsOverLimit.unknown");
        }
        boolean atLeast = figures.isAtLeast(FigureName.CELLS_OVER_LIMIT);
        return texts.say(atLeast ? "figure.cellsOverLimit.atLeast" : "figure.cellsOverLimit.note");
    }

    private String platesNote() {
        boolean none = figures.number(FigureName.PLATES_SERVED).isEmpty();
        return texts.say(none ? "figure.platesServed.none" : "figure.platesServed.note");
    }

    private String shortNote() {
        boolean atLeast = figures.isAtLeast(FigureName.PLATES_SHORT);
        return texts.say(atLeast ? "figure.platesShort.atLeast" : "figure.platesShort.note");
    }

    private boolean isAboveZero(FigureName name) {
        return figures.number(name).stream().anyMatch(number -> number > 0);
    }
}
