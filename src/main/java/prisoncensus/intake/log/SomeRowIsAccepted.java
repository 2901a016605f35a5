package prisoncensus.intake.log;

import java.util.OptionalInt;
import prisoncensus.intake.text.LogRefusedException;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogEntry;
import prisoncensus.logbook.Rejection;

/** A file that has rows has one that is accepted: defaults never stand in for a file of which nothing can be read. */
final class SomeRowIsAccepted implements FileRule {
    private OptionalInt firstRejected = OptionalInt.empty();
    private int rejected;
    private boolean someIsAccepted;

    @Override
    public void accepted(LogEntry entry) {
        someIsAccepted = true;
    }

    @Override
    public void rejected(Rejection rejection) {
        rejected++;
        if (firstRejected.isEmpty()) {
            firstRejected = OptionalInt.of(rejection.origin().line());
        }
    }

    @Override
    public void ended() throws LogRefusedException {
        if (firstRejected.isPresent() && !someIsAccepted) {
            throw LogRefusedException.at(
                    firstRejected.getAsInt(), new Fault(FaultKind.ALL_REJECTED, "", Integer.toString(rejected), ""));
        }
    }
}
