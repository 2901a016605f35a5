package prisoncensus.intake.log;

import java.time.LocalDate;
import java.util.Optional;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.Validity;

/** The columns valid_from and valid_to, which two files share. */
final class ValidDays {
    private ValidDays() {}

    /** The days; empty only if they have a fault. */
    static Optional<Validity> of(LineValues values) {
        Optional<LocalDate> from = values.required(Column.VALID_FROM, ValueFormat.DATE);
        Optional<LocalDate> to = values.optional(Column.VALID_TO, ValueFormat.DATE);
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            values.fault(
                    FaultKind.VALID_TO_NOT_AFTER_FROM,
                    Column.VALID_TO,
                    from.get().toString());
        }
        return from.map(first -> new Validity(first, to));
    }
}
