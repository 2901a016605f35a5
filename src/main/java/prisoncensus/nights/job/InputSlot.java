package prisoncensus.nights.job;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import prisoncensus.logbook.FacilityCode;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.LogKind;
import prisoncensus.logbook.Refusal;
import prisoncensus.store.NightInput;
import prisoncensus.store.received.ReceivedFiles;

/** Where a file is expected. */
record InputSlot(FacilityCode facility, Optional<LocalDate> date, LogKind log, String name) {
    String path() {
        return unread().path();
    }

    LogFile file(ReceivedFiles.Kept kept) {
        return new LogFile(facility, date, log, name, kept.sha256(), kept.bytes());
    }

    NightInput refused(Fault fault) {
        return new NightInput.RefusedUnread(new Refusal(unread(), OptionalInt.empty(), fault));
    }

    private LogFile unread() {
        return new LogFile(facility, date, log, name, "", 0);
    }
}
