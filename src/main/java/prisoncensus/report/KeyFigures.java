package prisoncensus.report;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        all.add(figure(FigureName.CENSUS_TOTAL, censusNote(), outcomes.found(CheckId.H05)));
        all.add(figure(
                FigureName.CELLS_MISSING, atCensus("figure.cellsMissing.note"), isAboveZero(FigureName.CELLS_MISSING)));
        all.add(figure(FigureName.PEAK, peakNote(), false));
        all.add(figure(FigureName.CELLS_OVER_LIMIT, overNote(), outcomes.found(CheckId.H02)));
        all.add(figure(FigureName.PLATES_SERVED, platesNote(), false));
        all.add(figure(FigureName.PLATES_SHORT, shortNote(), outcomes.found(CheckId.M02, CheckId.M03)));
        all.add(figure(FigureName.CELLS_ACTIVE, texts.say("figure.cellsActive.note"), false));
        all.add(capacity());
        all.add(figure(FigureName.SOLITARY_HELD, heldNote(), false));
        all.add(longestStay());
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

    private KeyFigure capacity() {
        OptionalInt capacity = figures.number(FigureName.CAPACITY);
        String key = FigureName.CAPACITY.key();
        String note = capacity.isPresent() ? "figure.capacity.note" : "figure.capacity.none";
        return new KeyFigure(key, texts.say("figure." + key), Value.numberOrNone(capacity), texts.say(note), false);
    }

    private KeyFigure longestStay() {
        OptionalInt days = figures.number(FigureName.SOLITARY_LONGEST_DAYS);
        String key = FigureName.SOLITARY_LONGEST_DAYS.key();
        boolean received = judgement.facts().received(LogKind.SOLITARY);
        return new KeyFigure(
                key,
                texts.say("figure." + key),
                received ? Value.numberOrNone(days) : new Value.Missing(),
                received ? longestNote(days) : texts.say("figure.solitary.unknown"),
                outcomes.found(CheckId.S01));
    }

    private String longestNote(OptionalInt days) {
        return days.isEmpty()
                ? texts.say("figure.solitaryLongestDays.nobody")
                : texts.say(Message.of("figure.solitaryLongestDays.note")
                        .with("limit", judgement.limits().number(LimitName.SOLITARY_MAX_DAYS)));
    }

    private String heldNote() {
        if (judgement.facts().received(LogKind.SOLITARY)) {
            return texts.say("figure.solitaryHeld.note");
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
        Optional<Object> complete = figures.get(FigureName.CENSUS_COMPLETE);
        if (complete.isEmpty()) {
            return atCensus("figure.censusTotal.unknown");
        }
        return complete.get().equals(true)
                ? atCensus("figure.censusTotal.complete")
                : texts.say(Message.of("figure.censusTotal.incomplete")
                        .with("time", judgement.limits().censusCount())
                        .with("missing", figures.get(FigureName.CELLS_MISSING).orElseThrow()));
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
        boolean atLeast = outcomes.found(CheckId.H02) && !outcomes.areAllJudged(CheckId.H02);
        return texts.say(atLeast ? "figure.cellsOverLimit.atLeast" : "figure.cellsOverLimit.note");
    }

    private String platesNote() {
        boolean none = figures.number(FigureName.PLATES_SERVED).isEmpty();
        return texts.say(none ? "figure.platesServed.none" : "figure.platesServed.note");
    }

    private String shortNote() {
        boolean atLeast = isAboveZero(FigureName.PLATES_SHORT) && !outcomes.areAllJudged(CheckId.M02, CheckId.M03);
        return texts.say(atLeast ? "figure.platesShort.atLeast" : "figure.platesShort.note");
    }

    private boolean isAboveZero(FigureName name) {
        return figures.number(name).stream().anyMatch(number -> number > 0);
    }
}
