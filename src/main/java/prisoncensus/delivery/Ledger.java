package prisoncensus.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** ledger.csv of one facility: one line for each revision, appended when it is sealed, each chained to the one before. */
public final class Ledger {
    static final String FILE = "ledger.csv";
    private static final String HEADER = "sequence,date,revision,created_at,manifest_sha256,previous_sha256\n";
    private final AppendedFile file;

    /** The ledger in this folder, which is made with its first line. */
    public Ledger(Path folder) {
        this.file = new AppendedFile(folder, FILE, HEADER);
    }

    /**
     * One line.
     *
     * @param sequence from 1, without gaps
     * @param previousSha256 of the manifest before; empty for the first
     */
    public record Line(
            int sequence,
            LocalDate date,
            int revision,
            Instant createdAt,
            String manifestSha256,
            Optional<String> previousSha256) {

        /** @throws IllegalArgumentException if it is no line of a ledger */
        static Line of(String text) {
            String[] fields = text.split(",", -1);
            try {
                return new Line(
                        Integer.parseInt(fields[0]),
                        LocalDate.parse(fields[1]),
                        Integer.parseInt(fields[2]),
                        Instant.parse(fields[3]),
                        fields[4],
                        Optional.of(fields[5]).filter(hash -> !hash.isEmpty()));
            } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("found '" + text + "', expected a line of the ledger", e);
            }
        }

        private String text() {
            return "%d,%s,%d,%s,%s,%s\n"
                    .formatted(
                            sequence,
                            date,
                            revision,
                            Instants.text(createdAt),
                            manifestSha256,
                            previousSha256.orElse(""));
        }
    }

    /**
     * The last whole line; empty if there is none.
     *
     * @throws UncheckedIOException if the ledger cannot be read
     */
    public Optional<Line> last() {
        try {
            return file.last().map(Line::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the ledger holds.
     *
     * @param lines those that can be read, in their order
     * @param damage what else stands in it
     */
    public record Content(List<Line> lines, List<String> damage) {}

    /** Everything in the ledger, damaged or not. */
    public Content content() throws IOException {
        List<Line> lines = new ArrayList<>();
        List<String> damage = new ArrayList<>(file.damage());
        file.lines().forEach(line -> {
            try {
                lines.add(Line.of(line));
            } catch (IllegalArgumentException e) {
                damage.add("'" + line + "'");
            }
        });
        return new Content(List.copyOf(lines), List.copyOf(damage));
    }

    /** Appends the line unless the ledger has it; an incomplete last line that a crash left is removed first. */
    public void append(Line line) throws IOException {
        if (!file.whole().contains("\n" + line.text())) {
            file.append(line.text());
        }
    }

    /**
     * The text of these lines, the first ones of the ledger, under its header.
     *
     * @throws DifferenceFoundException if the ledger does not begin with exactly these
     */
    public String upTo(List<Line> lines) throws IOException {
        List<String> expected =
                Stream.concat(Stream.of(HEADER), lines.stream().map(Line::text)).toList();
        String[] found = file.whole().split("(?<=\n)", -1);
        for (int i = 0; i < expected.size(); i++) {
            String line = i < found.length ? found[i] : "";
            if (!line.equals(expected.get(i))) {
                throw new DifferenceFoundException(
                        "line %d of %s".formatted(i + 1, file.path()),
                        line.isEmpty() ? "no line" : "another line",
                        expected.get(i).strip());
            }
        }
        return String.join("", expected);
    }
}
