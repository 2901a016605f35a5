package prisoncensus.logbook;

/** A line that was accepted: a fact. */
public sealed interface LogEntry extends LogLine
        permits CountSlip, MealService, SolitaryPlacement, Movement, TimeOutside, CellCertificate, LimitValue {}
