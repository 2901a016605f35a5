package prisoncensus.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import prisoncensus.checks.FigureName;
import prisoncensus.checks.Figures;
import prisoncensus.checks.Judgement;
import prisoncensus.checks.night.CheckId;
import prisoncensus.checks.night.Message;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LogKind;

/** The key figures of the roll and of time out of the cell; they cannot apply where the facility does not keep the log. */
final class RollFigures {
    private final Texts texts;
    private final Judgement judgement;
    private final Figures figures;
    private final OutcomeLookup outcomes;

    RollFigures(Texts texts, Judgement judgement) {
        this.texts = texts;
        this.judgement = judgement;
        this.figures = judgement.figures();
        this.outcomes = new OutcomeLookup(judgement);
    }

    List<KeyFigure> all() {
        int confined = 24 - judgement.limits().number(LimitName.REFERENCE_CONFINED_HOURS);
        return List.of(
                figure(FigureName.ROLL, LogKind.MOVEMENTS, note("figure.roll.note"), false),
                figure(
                        FigureName.ROLL_DIFFERENCE,
                        LogKind.MOVEMENTS,
                        note("figure.rollDifference.note"),
                        outcomes.found(CheckId.H15)),
                figure(FigureName.MOVEMENTS_IN, LogKind.MOVEMENTS, note("figure.movements.note"), false),
                figure(FigureName.MOVEMENTS_OUT, LogKind.MOVEMENTS, note("figure.movements.note"), false),
                figure(
                        FigureName.CELLS_OUT_SHORT,
                        LogKind.OUTSIDE,
                        Message.of("figure.cellsOutShort.note")
                                .with("limit", judgement.limits().number(LimitName.OUT_MIN_MINUTES)),
                        outcomes.found(CheckId.E02)),
                figure(FigureName.OUT_MINUTES, LogKind.OUTSIDE, note("figure.outMinutes.note"), false),
                figure(
                        FigureName.CELLS_WITH_OUT_RECORD,
                        LogKind.OUTSIDE,
                        note("figure.cellsWithOutRecord.note"),
                        false),
                figure(
                        FigureName.PEOPLE_CONFINED,
                        LogKind.OUTSIDE,
                        Message.of("figure.peopleConfined.note").with("hours", confined),
                        false));
    }

    private static Message note(String key) {
        return Message.of(key);
    }

    private KeyFigure figure(FigureName name, LogKind log, Message note, boolean alert) {
        if (judgement.facts().isNotKept(log)) {
            Message why = Message.of("figure.notKept").with("file", log.fileName());
            return figure(name, new Value.NotApplicable(), why, false, false);
        }
        return figure(name, value(name), note(name, note), alert, true);
    }

    private KeyFigure figure(FigureName name, Value value, Message note, boolean alert, boolean isKept) {
        return new KeyFigure(
                name.key(),
                Words.of("figure." + name.key(), texts),
                value,
                Words.of(note, texts),
                alert,
                figures.isAtLeast(name),
                false,
                isKept);
    }

    private Message note(FigureName name, Message note) {
        if (figures.get(name).isEmpty()) {
            return Message.of("figure.unknown");
        }
        return figures.isAtLeast(name) ? Message.of("figure.atLeast").with("note", note) : note;
    }

    private Value value(FigureName name) {
        Optional<Object> value = figures.get(name);
        return value.filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .<Value>map(Value.Decimal::new)
                .orElseGet(() -> Value.numberOrMissing(figures.number(name)));
    }
}
