package prisoncensus;

import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import prisoncensus.cli.Cli;
import prisoncensus.jobs.House;
import prisoncensus.jobs.JobsConfiguration;
import prisoncensus.store.StoreConfiguration;

/** Starts the program. Zone and locale of the machine reach nothing: a facility's zone and language are data. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({StoreConfiguration.class, JobsConfiguration.class})
public class PrisonCensus {
    /** Runs one command; without arguments, {@code night}. */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ROOT);
        System.exit(new Cli(() -> House.open(PrisonCensus.class)).execute(args));
    }
}
