package prisoncensus.checks;

import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.logbook.Moment;
import prisoncensus.logbook.Origin;
import prisoncensus.logbook.SolitaryPlacement;
import prisoncensus.logbook.Written;

/** One line of solitary.csv as a test tells it; a blank text is no value. */
public record Told(
        String placement,
        String person,
        String cell,
        String from,
        String to,
        String reason,
        String authorisedBy,
        String planned,
        int stated) {
    private static final int NOTHING_STATED = -1;

    /** A placement that is still held, in order and planned to end tomorrow. */
    public static Told held(String placement, String person, String cell, String from) {
        return new Told(
                placement,
                person,
                cell,
                from,
                "",
                "discipline",
                "D-1",
                NightBuilder.DATE.plusDays(1).toString(),
                NOTHING_STATED);
    }

    public Told to(String end) {
        return new Told(placement, person, cell, from, end, reason, authorisedBy, planned, stated);
    }

    public Told reason(String text) {
        return new Told(placement, person, cell, from, to, text, authorisedBy, planned, stated);
    }

    public Told authorisedBy(String text) {
        return new Told(placement, person, cell, from, to, reason, text, planned, stated);
    }

    public Told planned(String end) {
        return new Told(placement, person, cell, from, to, reason, authorisedBy, end, stated);
    }

    public Told stated(int days) {
        return new Told(placement, person, cell, from, to, reason, authorisedBy, planned, days);
    }

    public Told person(String pseudonym) {
        return new Told(placement, pseudonym, cell, from, to, reason, authorisedBy, planned, stated);
    }

    public Told from(String begin) {
        return new Told(placement, person, cell, begin, to, reason, authorisedBy, planned, stated);
    }

    public Told number(String other) {
        return new Told(other, person, cell, from, to, reason, authorisedBy, planned, stated);
    }

    /** The line as it stands in the file of a date. */
    public SolitaryPlacement at(Origin origin) {
        return new SolitaryPlacement(
                origin,
                placement,
                text(person),
                cell,
                Written.dateOrDateTime(from).orElseThrow(),
                moment(to),
                text(reason),
                text(authorisedBy),
                moment(planned),
                Optional.empty(),
                stated == NOTHING_STATED ? OptionalInt.empty() : OptionalInt.of(stated),
                Optional.empty());
    }

    private static Optional<Moment> moment(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(Written.dateOrDateTime(text).orElseThrow());
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
