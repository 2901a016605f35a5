package prisoncensus.intake.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prisoncensus.intake.text.Blanks;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.Reading;

/** Which field of a line is which column. */
final class Header {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 50;

    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final Reading reading;
    private final Blanks blanks;
    private final int width;
    private final List<String> columns = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private Header(Reading reading, int width) {
        this.reading = reading;
        this.blanks = new Blanks(reading);
        this.width = width;
    }

    /** @throws LogRefusedException if a column stands twice or a required one is missing */
    static Header of(LogLayout layout, int line, String[] names) throws LogRefusedException {
        Header header = new Header(layout.reading(), names.length);
        for (int i = 0; i < names.length; i++) {
            header.take(layout, line, names, i);
        }
        header.requireAll(layout, line, names);
        return header;
    }

    private void take(LogLayout layout, int line, String[] names, int position) throws LogRefusedException {
        Optional<Column> column = layout.column(names[position]);
        if (column.isEmpty()) {
            unknown(blanks.trimmed(names[position]), position);
        } else if (has(column.get())) {
            throw LogRefusedException.at(line, doubled(layout, column.get(), names));
        } else {
            positions.put(column.get(), position);
            columns.add(column.get().label());
        }
    }

    private void unknown(String name, int position) {
        String shown = name.isEmpty() ? place(position) : shortened(name);
        if (unknown.size() < MOST_NAMES && !unknown.contains(shown)) {
            unknown.add(shown);
        }
    }

    private static Fault doubled(LogLayout layout, Column column, String[] names) {
        long times = Arrays.stream(names)
                .filter(name -> layout.column(name).filter(column::equals).isPresent())
                .count();
        return new Fault(FaultKind.DOUBLE_COLUMNS, column.label(), Long.toString(times), "");
    }

    private void requireAll(LogLayout layout, int line, String[] names) throws LogRefusedException {
        String missing = layout.required().stream()
                .filter(column -> !has(column))
                .map(Column::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw LogRefusedException.at(
                    line, new Fault(FaultKind.MISSING_COLUMNS, "", listed(layout, names), missing));
        }
    }

    private String listed(LogLayout layout, String[] names) {
        String listed = IntStream.range(0, Math.min(names.length, MOST_NAMES))
                .mapToObj(position -> shown(layout, names[position], position))
                .collect(Collectors.joining(", "));
        return names.length > MOST_NAMES ? listed + ", …" : listed;
    }

    /** What is no column is not quoted: in a log without its header a person's name may stand there. */
    private String shown(LogLayout layout, String name, int position) {
        return layout.reading().includes(Reading.SECOND)
                ? layout.column(name).map(Column::label).orElse(place(position))
                : shortened(blanks.trimmed(name));
    }

    private static String place(int position) {
        return "#" + (position + 1);
    }

    private static String shortened(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }

    Reading reading() {
        return reading;
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** The value of that column in a line as wide as the header, without surrounding blanks; blank if there is no such column. */
    String value(Column column, String[] fields) {
        Integer position = positions.get(column);
        return position == null ? "" : blanks.trimmed(fields[position]);
    }

    /** How many fields a line has. */
    int width() {
        return width;
    }

    List<String> columns() {
        return columns;
    }

    List<String> unknown() {
        return unknown;
    }
}
