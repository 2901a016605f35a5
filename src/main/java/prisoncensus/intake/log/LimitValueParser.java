package prisoncensus.intake.log;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitSyntax;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.Reading;

/** Parses the lines of limits.csv. */
final class LimitValueParser implements LineParser {
    private final Reading reading;
    private final ValueFormat<LimitName> name;

    LimitValueParser(Reading reading) {
        this.reading = reading;
        String names = Arrays.stream(LimitName.values())
                .filter(limit -> limit.isKnownTo(reading))
                .map(LimitName::key)
                .collect(Collectors.joining(", "));
        this.name = new ValueFormat<>(
                FaultKind.UNKNOWN_LIMIT, names, key -> LimitName.of(key).filter(limit -> limit.isKnownTo(reading)));
    }

    @Override
    public Optional<LogEntry> parse(Origin origin, LineValues values) {
        var limit = values.required(Column.LIMIT, name);
        var value = limit.isPresent()
                ? values.required(Column.VALUE, form(limit.get().syntax(reading)))
                : values.required(Column.VALUE, ValueFormat.KEY);
        var validity = ValidDays.of(values);
        var source = values.optional(Column.SOURCE, ValueFormat.TEXT);
        var approvedBy = values.optional(Column.APPROVED_BY, ValueFormat.KEY);
        if (!values.faultless()) {
            return Optional.empty();
        }
        return Optional.of(new LimitValue(
                origin, limit.orElseThrow(), value.orElseThrow(), validity.orElseThrow(), source, approvedBy));
    }

    private static ValueFormat<String> form(LimitSyntax syntax) {
        return new ValueFormat<>(
                FaultKind.LIMIT_VALUE,
                syntax.expected(),
                value -> Optional.of(value).filter(syntax::reads),
                syntax.mayNameAPerson());
    }
}
