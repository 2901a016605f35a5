package prisoncensus.report.chart;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import prisoncensus.checks.RollLine;
import prisoncensus.checks.night.Message;
import prisoncensus.report.Texts;
import prisoncensus.report.Value;

/**
 * Says what the chart of the roll shows.
 *
 * @param counts at least one, in the order of time
 */
record RollInWords(Texts texts, List<RollLine> counts) {
    String ofAll() {
        return texts.say(Message.of("pdf.roll.alt")
                .with("title", texts.say("pdf.roll"))
                .with("counts", counts.stream().map(this::of).collect(joining("; "))));
    }

    String of(RollLine count) {
        if (count.state() == RollLine.State.OPENING) {
            return texts.say(
                    Message.of("pdf.roll.opening").with("time", time(count)).with("people", people(count.total())));
        } else if (!isCompared(count)) {
            return texts.say(Message.of("pdf.roll.notCompared")
                    .with("time", time(count))
                    .with("people", people(count.total()))
                    .with("why", texts.say("rollState." + count.state())));
        }
        return texts.say(Message.of(count.differs() ? "pdf.roll.countDiffers" : "pdf.roll.count")
                .with("time", time(count))
                .with("people", people(count.total()))
                .with("roll", people(count.roll()))
                .with("in", people(count.in()))
                .with("out", people(count.out())));
    }

    /** Whether the count can be compared with the roll, or the roll begins with it. */
    static boolean isCompared(RollLine count) {
        return count.state() == RollLine.State.COMPARED || count.state() == RollLine.State.OPENING;
    }

    /** The time of the count, with its date where it is not of the same day as the last. */
    String time(RollLine count) {
        LocalDate date = count.at().toLocalDate();
        String time = texts.time(count.at().toLocalTime());
        return date.equals(counts.get(counts.size() - 1).at().toLocalDate())
                ? time
                : texts.dayAndMonth(date) + " " + time;
    }

    /** Who came and left since the opening. */
    String moves(RollLine count) {
        return switch (count.state()) {
            case OPENING -> texts.say("rollState.OPENING");
            case COMPARED -> "+" + people(count.in()) + "  \u2212" + people(count.out());
            default -> texts.say("pdf.roll.unknown");
        };
    }

    /** The total, and what it differs by if it does. */
    String label(RollLine count) {
        long total = count.total().orElseThrow();
        if (!count.differs()) {
            return texts.number(total);
        }
        long difference = total - count.roll().orElseThrow();
        String sign = difference > 0 ? "+" : "\u2212";
        return texts.number(total) + " (" + sign + texts.number(Math.abs(difference)) + ")";
    }

    private String people(OptionalLong people) {
        return people.isPresent() ? texts.number(people.getAsLong()) : texts.say(new Value.Missing());
    }
}
