package prisoncensus.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import prisoncensus.delivery.ReceptionsFile.Line;
import prisoncensus.delivery.ReceptionsFile.Link;
import prisoncensus.logbook.Sha256;

/**
 * The lines of receptions.csv from the first one on, as far as each is numbered and chained to the one before.
 *
 * @param file where they stand, for messages
 */
public record ReceptionChain(String file, List<Line> lines) {
    /** Copies the lines. */
    public ReceptionChain {
        lines = List.copyOf(lines);
    }

    static ReceptionChain of(AppendedFile file) throws IOException {
        List<Line> lines = new ArrayList<>();
        String previous = ReceptionsFile.BEFORE_THE_FIRST;
        for (String text : file.wholeLines()) {
            if (!isNext(text, lines.size() + 1, previous)) {
                break;
            }
            lines.add(Line.of(text));
            previous = Sha256.of(text);
        }
        return new ReceptionChain(file.path().toString(), lines);
    }

    private static boolean isNext(String text, int sequence, String previous) {
        try {
            Line line = Line.of(text);
            return line.text().equals(text)
                    && line.sequence() == sequence
                    && line.previousSha256().equals(previous);
        } catch (IllegalArgumentException noLine) {
            return false;
        }
    }

    /**
     * The lines up to that one.
     *
     * @throws DifferenceFoundException if they are not one chain that ends in it
     */
    public List<Line> upTo(Link last) throws DifferenceFoundException {
        if (lines.size() < last.sequence()) {
            throw new DifferenceFoundException(
                    "line %d of %s".formatted(lines.size() + 2, file),
                    "no further link of its chain",
                    "one that reaches number " + last.sequence());
        }
        Link found = lines.get(last.sequence() - 1).link();
        if (!found.equals(last)) {
            throw new DifferenceFoundException(
                    "number %d of %s".formatted(last.sequence(), file),
                    "SHA-256 " + found.sha256(),
                    "SHA-256 " + last.sha256());
        }
        return lines.subList(0, last.sequence());
    }

    /** The text of a file of these lines. */
    public static String text(List<Line> lines) {
        return ReceptionsFile.HEADER
                + lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }
}
