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
import java.util.stream.Collectors;

/** ledger.csv of one facility: one line for each revision, appended when it is sealed, each chained to the one before. */
public final class Ledger {
    public static final String FILE = "ledger.csv";
    /** Its first line, with its line end. */
    public static final String HEADER = "sequence,date,revision,created_at,manifest_sha256,previous_sha256\n";

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

    /** Appends the line unless the ledger has it; an incomplete last line that a crash left is removed first. It survives a loss of power. */
    public void append(Line line) throws IOException {
        file.append(file.whole().contains("\n" + line.text()) ? "" : line.text());
    }

    /**
     * How far the ledger is one chain.
     *
     * @param links from the first line on, each numbered and chained to the one before
     * @param broken the line that is no further link, what was found there and what was expected; empty if there is none
     */
    public record Chain(List<Line> links, Optional<String> broken) {
        /**
         * What follows a link.
         *
         * @param sequence of the link; 0 for all of the chain
         * @param manifestSha256 of the link; any for 0
         * @return empty if the ledger is broken or has no such link
         */
        public Optional<List<Line>> after(int sequence, String manifestSha256) {
            boolean isLink = sequence == 0
                    || (sequence <= links.size()
                            && links.get(sequence - 1).manifestSha256().equals(manifestSha256));
            return Optional.of(links)
                    .filter(all -> broken.isEmpty() && isLink)
                    .map(all -> all.subList(sequence, all.size()));
        }
    }

    /** Its chain; an incomplete last line, which may just be written, is no part of it. */
    public Chain chain() throws IOException {
        String whole = file.whole();
        if (!whole.startsWith(HEADER)) {
            return new Chain(List.of(), Optional.of(broken(1, whole, HEADER.strip())));
        }
        List<Line> links = new ArrayList<>();
        for (String text : file.wholeLines()) {
            Optional<Line> link = link(text, links);
            if (link.isEmpty()) {
                String expected = "number %d after %s"
                        .formatted(links.size() + 1, previous(links).orElse("none"));
                return new Chain(List.copyOf(links), Optional.of(broken(links.size() + 2, text, expected)));
            }
            links.add(link.get());
        }
        return new Chain(List.copyOf(links), Optional.empty());
    }

    private static Optional<Line> link(String text, List<Line> before) {
        try {
            return Optional.of(Line.of(text))
                    .filter(line -> line.text().equals(text + "\n"))
                    .filter(line -> line.sequence() == before.size() + 1)
                    .filter(line -> line.previousSha256().equals(previous(before)));
        } catch (IllegalArgumentException noLine) {
            return Optional.empty();
        }
    }

    private static Optional<String> previous(List<Line> links) {
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(links.get(links.size() - 1).manifestSha256());
    }

    private String broken(int line, String found, String expected) {
        return "line %d of %s: found %s, expected %s"
                .formatted(line, file.path(), found.isEmpty() ? "no line" : "another line", expected);
    }

    /** The text of a ledger of these lines. */
    public static String text(List<Line> lines) {
        return HEADER + lines.stream().map(Line::text).collect(Collectors.joining());
    }
}
