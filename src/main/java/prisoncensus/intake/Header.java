package prisoncensus.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;

/** Which field of a line is which column. */
final class Header {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 50;

    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final int width;
    private final List<String> columns = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private Header(int width) {
        this.width = width;
    }

    /** @throws RefusedLog if a column stands twice or a required one is missing */
    static Header of(Layout layout, int line, String[] names) throws RefusedLog {
        Header header = new Header(names.length);
        for (int i = 0; i < names.length; i++) {
            header.take(layout, line, names, i);
        }
        header.requireAll(layout, line, names);
        return header;
    }

    private void take(Layout layout, int line, String[] names, int position) throws RefusedLog {
        Optional<Column> column = layout.column(Folded.of(names[position]));
        if (column.isEmpty()) {
            unknown(names[position].strip(), position);
        } else if (has(column.get())) {
            throw RefusedLog.at(line, doubled(layout, column.get(), names));
        } else {
            positions.put(column.get(), position);
            columns.add(column.get().label());
        }
    }

    private void unknown(String name, int position) {
        String shown = name.isEmpty() ? "#" + (position + 1) : shortened(name);
        if (unknown.size() < MOST_NAMES && !unknown.contains(shown)) {
            unknown.add(shown);
        }
    }

    private static Fault doubled(Layout layout, Column column, String[] names) {
        long times = Arrays.stream(names)
                .filter(name ->
                        layout.column(Folded.of(name)).filter(column::equals).isPresent())
                .count();
        return new Fault(FaultKind.DOUBLE_COLUMNS, column.label(), Long.toString(times), "");
    }

    private void requireAll(Layout layout, int line, String[] names) throws RefusedLog {
        String missing = layout.required().stream()
                .filter(column -> !has(column))
                .map(Column::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw RefusedLog.at(line, new Fault(FaultKind.MISSING_COLUMNS, "", listed(names), missing));
        }
    }

    private static String listed(String[] names) {
        String listed = Arrays.stream(names)
                .limit(MOST_NAMES)
                .map(name -> shortened(name.strip()))
                .collect(Collectors.joining(", "));
        return names.length > MOST_NAMES ? listed + ", …" : listed;
    }

    private static String shortened(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** The value of that column in a line as wide as the header, without surrounding blanks; blank if there is no such column. */
    String value(Column column, String[] fields) {
        Integer position = positions.get(column);
        return position == null ? "" : fields[position].strip();
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
