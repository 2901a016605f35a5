package prisoncensus.intake.text;

import prisoncensus.logbook.LogKind;

/** The names under which a log may come. */
public final class LogNames {
    public static final String GZ = ".gz";

    private LogNames() {}

    public static String plain(LogKind log) {
        return log.fileName();
    }

    public static String packed(LogKind log) {
        return log.fileName() + GZ;
    }

    public static boolean names(String name, LogKind log) {
        return name.equals(plain(log)) || name.equals(packed(log));
    }
}
