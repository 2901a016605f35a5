package prisoncensus.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prisoncensus.files.RecordFiles;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Sha256;

/** receptions.csv of one facility: one line for each file received, appended before a revision that knows it, each chained to the one before. */
public final class ReceptionsFile {
    public static final String FILE = "receptions.csv";
    /** Its first line, with its line end. */
    public static final String HEADER =
            "sequence,received_at,night,log,name,sha256,bytes,origin,reason,by,previous_sha256\n";

    static final String BEFORE_THE_FIRST = "0".repeat(64);
    private static final int FIELDS = 11;

    private final AppendedFile file;

    /** The file in this folder, which is made with its first line. */
    public ReceptionsFile(Path folder) {
        this.file = new AppendedFile(folder, FILE, HEADER);
    }

    /**
     * A file that was received.
     *
     * @param sequence from 1, in the order of reception, without gaps
     * @param receivedAt cut to milliseconds
     * @param origin the word for how it came, or that it was carried over from a store that had no receptions.csv
     */
    public record Reception(int sequence, Instant receivedAt, LogFile file, String origin) {}

    /** A line by its number and the SHA-256 of its text without the line end. */
    public record Link(int sequence, String sha256) {}

    /**
     * One line.
     *
     * @param night empty for cells.csv and limits.csv
     * @param name as the file lay there
     * @param previousSha256 of the line before; zeros in the first
     */
    public record Line(
            int sequence,
            Instant receivedAt,
            Optional<LocalDate> night,
            String log,
            String name,
            String sha256,
            long bytes,
            String origin,
            String previousSha256) {
        private static Line of(Reception reception, String previous) {
            LogFile file = reception.file();
            return new Line(
                    reception.sequence(),
                    reception.receivedAt(),
                    file.date(),
                    file.log().word(),
                    file.name(),
                    file.sha256(),
                    file.bytes(),
                    reception.origin(),
                    previous);
        }

        /** @throws IllegalArgumentException if it is no line of receptions.csv */
        static Line of(String text) {
            String[] fields = text.split(",", -1);
            try {
                if (fields.length != FIELDS || !(fields[8] + fields[9]).isEmpty()) {
                    throw new IllegalArgumentException("found '" + text + "', expected a line of " + FILE);
                }
                return new Line(
                        Integer.parseInt(fields[0]),
                        Instant.parse(fields[1]),
                        Optional.of(fields[2]).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                        fields[3],
                        fields[4],
                        fields[5],
                        Long.parseLong(fields[6]),
                        fields[7],
                        fields[10]);
            } catch (DateTimeParseException | NumberFormatException e) {
                throw new IllegalArgumentException("found '" + text + "', expected a line of " + FILE, e);
            }
        }

        /** The path within the facility's folder. */
        public String path() {
            return night.map(date -> date + "/" + name).orElse(name);
        }

        /** Whether it states that reception. */
        public boolean states(Reception reception) {
            return equals(of(reception, previousSha256));
        }

        String text() {
            return String.join(
                    ",",
                    Integer.toString(sequence),
                    Instants.text(receivedAt),
                    night.map(LocalDate::toString).orElse(""),
                    log,
                    name,
                    sha256,
                    Long.toString(bytes),
                    origin,
                    "",
                    "",
                    previousSha256);
        }

        /** Its place in the chain. */
        public Link link() {
            return new Link(sequence, Sha256.of(text()));
        }
    }

    /** What the file holds: lines that can be read, in their order, and what else stands in it. */
    public record Content(List<Line> lines, List<String> damage) {}

    /** Everything in the file, damaged or not. */
    public Content content() throws IOException {
        List<Line> lines = new ArrayList<>();
        List<String> damage = new ArrayList<>(file.damage());
        file.lines().forEach(text -> {
            try {
                lines.add(Line.of(text));
            } catch (IllegalArgumentException e) {
                damage.add("'" + text + "'");
            }
        });
        return new Content(List.copyOf(lines), List.copyOf(damage));
    }

    /** The last whole line; empty if there is none. */
    public Optional<Line> last() throws IOException {
        return file.last().map(Line::of);
    }

    /** The lines of receptions that follow that one, in their order. */
    public static List<Line> chained(Optional<Line> last, List<Reception> receptions) {
        List<Line> lines = new ArrayList<>();
        String previous = last.map(line -> line.link().sha256()).orElse(BEFORE_THE_FIRST);
        for (Reception reception : receptions) {
            Line line = Line.of(reception, previous);
            lines.add(line);
            previous = line.link().sha256();
        }
        return lines;
    }

    /** Its chain. */
    public ReceptionChain chain() throws IOException {
        return ReceptionChain.of(file);
    }

    /** Appends lines that follow the last one. Those that are there survive a loss of power from now on, whoever wrote them. */
    public void append(List<Line> lines) throws IOException {
        if (!lines.isEmpty() || Files.exists(file.path())) {
            RecordFiles.createDirectories(file.folder());
            file.append(ReceptionChain.text(lines).substring(HEADER.length()));
        }
    }
}
