package prisoncensus.intake;

import java.util.OptionalInt;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Refusal;

/** Thrown where reading finds that the file as a whole must be refused; it never leaves this room. */
final class RefusedLog extends Exception {
    private static final long serialVersionUID = 1;
    private final transient OptionalInt line;
    private final transient Fault fault;

    private RefusedLog(OptionalInt line, Fault fault) {
        super(fault.kind().name(), null, false, false);
        this.line = line;
        this.fault = fault;
    }

    /** Refused for what the file is as a whole. */
    static RefusedLog because(FaultKind kind, String found, String expected) {
        return new RefusedLog(OptionalInt.empty(), new Fault(kind, "", found, expected));
    }

    /** Refused for what stands in one line. */
    static RefusedLog at(int line, Fault fault) {
        return new RefusedLog(OptionalInt.of(line), fault);
    }

    Refusal of(LogFile file) {
        return new Refusal(file, line, fault);
    }
}
