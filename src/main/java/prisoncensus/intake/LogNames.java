package prisoncensus.intake;

import prisoncensus.logbook.LogKind;

/** The names under which a log may come. */
final class LogNames {
    static final String GZ = ".gz";

    private LogNames() {}

    static String plain(LogKind log) {
        return log.fileName();
    }

    static String packed(LogKind log) {
        return log.fileName() + GZ;
    }

    static boolean names(String name, LogKind log) {
        return name.equals(plain(log)) || name.equals(packed(log));
    }
}
