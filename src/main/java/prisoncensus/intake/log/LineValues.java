package prisoncensus.intake.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.RejectedName;

/** The values of one line. Reading them gathers every fault; no fact may be made of a line that has one. */
final class LineValues {
    private final Header header;
    private final String[] fields;
    private final List<Fault> faults = new ArrayList<>(0);

    LineValues(Header header, String[] fields) {
        this.header = header;
        this.fields = fields;
    }

    /** A value that must be there; empty only if that is a fault. */
    <T> Optional<T> required(Column column, ValueFormat<T> form) {
        String value = written(column);
        if (value.isEmpty()) {
            fault(FaultKind.BLANK, column, "");
            return Optional.empty();
        }
        return read(column, value, form);
    }

    /** A value that may be blank. */
    <T> Optional<T> optional(Column column, ValueFormat<T> form) {
        String value = written(column);
        return value.isEmpty() ? Optional.empty() : read(column, value, form);
    }

    /** A whole number that may be blank. */
    OptionalInt number(Column column, ValueFormat<Integer> form) {
        Optional<Integer> number = optional(column, form);
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    private <T> Optional<T> read(Column column, String value, ValueFormat<T> form) {
        Optional<T> read = form.reader().apply(value).filter(any -> form.isReadBy(header.reading(), value));
        if (read.isEmpty()) {
            fault(form.fault(), column, form.expected(), column.isOfTheFacility() && !form.mayNameAPerson());
        }
        return read;
    }

    /** What the line names, each part as far as it breaks no rule by itself. */
    RejectedName names(LogKind log) {
        return new RejectedName(
                log,
                readable(Column.CELL, ValueFormat.KEY),
                readable(Column.SCHEDULED_TIME, ValueFormat.TIME),
                readable(Column.MEAL, ValueFormat.MEAL),
                readable(Column.PLACEMENT, ValueFormat.KEY),
                readable(Column.PERSON, ValueFormat.KEY),
                readable(Column.VALID_TO, ValueFormat.DATE));
    }

    /** The cell in that column, if it is one. */
    Optional<String> cell(Column column) {
        return readable(column, ValueFormat.KEY);
    }

    /** Whether anything stands in that column. */
    boolean holds(Column column) {
        return !written(column).isEmpty();
    }

    private <T> Optional<T> readable(Column column, ValueFormat<T> form) {
        String value = written(column);
        return value.isEmpty()
                ? Optional.empty()
                : form.reader().apply(value).filter(any -> form.isReadBy(header.reading(), value));
    }

    void fault(FaultKind kind, Column column, String expected) {
        fault(kind, column, expected, column.isOfTheFacility());
    }

    private void fault(FaultKind kind, Column column, String expected, boolean quoted) {
        String found = written(column);
        faults.add(
                quoted
                        ? Fault.quoted(kind, column.label(), found, expected)
                        : Fault.in(kind, column.label(), found, expected));
    }

    private String written(Column column) {
        return header.value(column, fields);
    }

    boolean faultless() {
        return faults.isEmpty();
    }

    List<Fault> faults() {
        return faults;
    }
}
