package prisoncensus.checks.night;

import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.ValueParsers;

/** One line of solitary.csv as a test tells it; a blank text is no value. */
public record PlacementLine(
        String placement,
        String person,
        String cell,
        String from,
        String to,
        String reason,
        String authorisedBy,
        String planned,
        int stated,
        String reviewed,
        String authority) {
    private static final int NOTHING_STATED = -1;

    /** A placement that is still held, in order and planned to end tomorrow. */
    public static PlacementLine held(String placement, String person, String cell, String from) {
        return new PlacementLine(
                placement,
                person,
                cell,
                from,
                "",
                "discipline",
                "D-1",
                NightBuilder.DATE.plusDays(1).toString(),
                NOTHING_STATED,
                "",
                "");
    }

    public PlacementLine to(String end) {
        return new PlacementLine(
                placement, person, cell, from, end, reason, authorisedBy, planned, stated, reviewed, authority);
    }

    public PlacementLine reason(String text) {
        return new PlacementLine(
                placement, person, cell, from, to, text, authorisedBy, planned, stated, reviewed, authority);
    }

    public PlacementLine authorisedBy(String text) {
        return new PlacementLine(placement, person, cell, from, to, reason, text, planned, stated, reviewed, authority);
    }

    public PlacementLine planned(String end) {
        return new PlacementLine(
                placement, person, cell, from, to, reason, authorisedBy, end, stated, reviewed, authority);
    }

    public PlacementLine stated(int days) {
        return new PlacementLine(
                placement, person, cell, from, to, reason, authorisedBy, planned, days, reviewed, authority);
    }

    public PlacementLine person(String pseudonym) {
        return new PlacementLine(
                placement, pseudonym, cell, from, to, reason, authorisedBy, planned, stated, reviewed, authority);
    }

    public PlacementLine from(String begin) {
        return new PlacementLine(
                placement, person, cell, begin, to, reason, authorisedBy, planned, stated, reviewed, authority);
    }

    public PlacementLine number(String other) {
        return new PlacementLine(
                other, person, cell, from, to, reason, authorisedBy, planned, stated, reviewed, authority);
    }

    public PlacementLine reviewed(String moment) {
        return new PlacementLine(
                placement, person, cell, from, to, reason, authorisedBy, planned, stated, moment, authority);
    }

    public PlacementLine authority(String moment) {
        return new PlacementLine(
                placement, person, cell, from, to, reason, authorisedBy, planned, stated, reviewed, moment);
    }

    /** The line as it stands in the file of a date. */
    public SolitaryPlacement at(Origin origin) {
        return new SolitaryPlacement(
                origin,
                placement,
                text(person),
                cell,
                ValueParsers.dateOrDateTime(from).orElseThrow(),
                moment(to),
                text(reason),
                text(authorisedBy),
                moment(planned),
                moment(reviewed),
                moment(authority),
                stated == NOTHING_STATED ? OptionalInt.empty() : OptionalInt.of(stated),
                Optional.empty());
    }

    private static Optional<Moment> moment(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(ValueParsers.dateOrDateTime(text).orElseThrow());
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
