package prisoncensus;

import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import prisoncensus.application.CensusApplication;
import prisoncensus.cli.Cli;
import prisoncensus.schedule.ScheduleLoop;

/** Starts the program. Zone and locale of the machine have no effect: a facility's zone and language are configured. */
public final class PrisonCensus {
    private PrisonCensus() {}

    /** Runs one command; without arguments, {@code night}. Nothing is logged until the log file is configured. */
    public static void main(String[] args) {
        refuseUnknownFolder();
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        LoggingSystem.get(PrisonCensus.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ROOT);
        System.exit(new Cli(CensusApplication::start, ScheduleLoop::serve).execute(args));
    }

    /** Java itself, before any of the program's classes, can open nothing in a folder whose name it cannot read. */
    private static void refuseUnknownFolder() {
        String folder = System.getProperty("user.dir", "");
        if (folder.indexOf('\uFFFD') >= 0) {
            System.err.println("prison-census: found the working folder " + folder
                    + ", which this process cannot open, because its language environment is not UTF-8; expected the same command"
                    + " with LC_ALL=C.UTF-8 in front of it");
            System.exit(2);
        }
    }
}
