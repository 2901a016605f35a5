package prisoncensus.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a letter, of which both its forms are made. */
sealed interface LetterPart {
    /** The part as plain text, without a line end at its end. */
    String text();

    /** How an answer reads: a colour beside the words that say the same. */
    enum Tone {
        GOOD,
        BAD,
        UNKNOWN
    }

    /** What the letter is about. */
    record Title(String line) implements LetterPart {
        @Override
        public String text() {
            return line;
        }
    }

    /** Some lines under a heading, or without one. */
    record Paragraph(Optional<String> heading, List<String> lines, Optional<Tone> tone) implements LetterPart {
        public Paragraph {
            lines = List.copyOf(lines);
        }

        static Paragraph of(String... lines) {
            return new Paragraph(Optional.empty(), List.of(lines), Optional.empty());
        }

        static Paragraph of(List<String> lines) {
            return new Paragraph(Optional.empty(), lines, Optional.empty());
        }

        static Paragraph of(String heading, List<String> lines, Tone tone) {
            return new Paragraph(Optional.of(heading), lines, Optional.of(tone));
        }

        @Override
        public String text() {
            return Stream.concat(heading.stream(), lines.stream()).collect(Collectors.joining("\n"));
        }
    }

    /** Rows under a heading. */
    record Rows(String heading, List<List<String>> rows) implements LetterPart {
        @Override
        public String text() {
            return heading + "\n"
                    + rows.stream()
                            .map(row -> "- " + row.get(0) + ": " + String.join(" → ", row.subList(1, row.size())))
                            .collect(Collectors.joining("\n"));
        }
    }

    /** Lines to copy. */
    record Code(List<String> lines) implements LetterPart {
        @Override
        public String text() {
            return String.join("\n", lines);
        }
    }
}
