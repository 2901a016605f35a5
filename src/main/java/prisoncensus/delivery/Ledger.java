package prisoncensus.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private final Path folder;
    private final Path path;

    /** The ledger in this folder, which is made with its first line. */
    public Ledger(Path folder) {
        this.folder = folder;
        this.path = folder.resolve(FILE);
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
            List<String> lines = whole().lines().toList();
            return lines.size() < 2 ? Optional.empty() : Optional.of(Line.of(lines.get(lines.size() - 1)));
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
        List<String> damage = new ArrayList<>();
        String text = Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
        if (text.isEmpty() || !text.endsWith("\n")) {
            damage.add(text.isEmpty() ? "no ledger" : "a torn last line");
        }
        if (!text.isEmpty() && !text.startsWith(HEADER)) {
            damage.add("another header");
        }
        text.lines().skip(1).forEach(line -> {
            try {
                lines.add(Line.of(line));
            } catch (IllegalArgumentException e) {
                damage.add("'" + line + "'");
            }
        });
        return new Content(List.copyOf(lines), List.copyOf(damage));
    }

    /** Without the incomplete line that a crash left. */
    private String whole() throws IOException {
        // one character for each byte, whatever a crash left in the last line
        String before = Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
        return before.substring(0, before.lastIndexOf('\n') + 1);
    }

    /** Appends the line unless the ledger has it; an incomplete last line that a crash left is removed first. */
    public void append(Line line) throws IOException {
        String whole = whole();
        if (whole.contains("\n" + line.text())) {
            return;
        }
        write(whole.length(), (whole.isEmpty() ? HEADER : "") + line.text());
        ReportsFolder.sync(folder, StandardOpenOption.READ);
    }

    /**
     * The text of these lines, the first ones of the ledger, under its header.
     *
     * @throws DifferenceFoundException if the ledger does not begin with exactly these
     */
    public String upTo(List<Line> lines) throws IOException {
        List<String> expected =
                Stream.concat(Stream.of(HEADER), lines.stream().map(Line::text)).toList();
        String[] found = whole().split("(?<=\n)", -1);
        for (int i = 0; i < expected.size(); i++) {
            String line = i < found.length ? found[i] : "";
            if (!line.equals(expected.get(i))) {
                throw new DifferenceFoundException(
                        "line %d of %s".formatted(i + 1, path),
                        line.isEmpty() ? "no line" : "another line",
                        expected.get(i).strip());
            }
        }
        return String.join("", expected);
    }

    private void write(long position, String text) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(position);
            channel.position(position);
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
