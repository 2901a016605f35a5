package prisoncensus.intake.text;

import java.util.OptionalInt;
import prisoncensus.logbook.Fault;
import prisoncensus.logbook.FaultKind;
import prisoncensus.logbook.LogFile;
import prisoncensus.logbook.Refusal;

/** Thrown where a file must be refused as a whole; caught by the log reader. */
public final class LogRefusedException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient OptionalInt line;
    private final transient Fault fault;

    private LogRefusedException(OptionalInt line, Fault fault) {
        super(fault.kind().name(), null, false, false);
        this.line = line;
        this.fault = fault;
    }

    /** Refused for what the file is as a whole. */
    public static LogRefusedException because(FaultKind kind, String found, String expected) {
        return new LogRefusedException(OptionalInt.empty(), new Fault(kind, "", found, expected));
    }

    /** Refused for what stands in one line. */
    public static LogRefusedException at(int line, Fault fault) {
        return new LogRefusedException(OptionalInt.of(line), fault);
    }

    public Refusal of(LogFile file) {
        return new Refusal(file, line, fault);
    }
}
