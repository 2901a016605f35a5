package prisoncensus.intake.log;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LimitName;
import prisoncensus.logbook.LimitValue;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Origin;

/** Parses the lines of limits.csv. */
final class LimitValueParser implements LineParser {
    private static final String NAMES =
            Arrays.stream(LimitName.values()).map(LimitName::key).collect(Collectors.joining(", "));
    private static final ValueFormat<LimitName> NAME = new ValueFormat<>(FaultKind.UNKNOWN_LIMIT, NAMES, LimitName::of);

    @Override
    public Optional<LogEntry> parse(Origin origin, LineValues values) {
        var limit = values.required(Column.LIMIT, NAME);
        var value = limit.isPresent()
                ? values.required(Column.VALUE, form(limit.get()))
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

    private static ValueFormat<String> form(LimitName limit) {
        return new ValueFormat<>(
                FaultKind.LIMIT_VALUE,
                limit.expected(),
                value -> Optional.of(value).filter(limit::reads));
    }
}
