package prisoncensus.application;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import prisoncensus.audit.diff.DiffService;
import prisoncensus.audit.history.HistoryService;
import prisoncensus.audit.status.StatusService;
import prisoncensus.audit.verify.Verification;
import prisoncensus.mail.LetterService;
import prisoncensus.mail.MailDispatcher;
import prisoncensus.nights.KeySuccession;
import prisoncensus.nights.NightService;
import prisoncensus.nights.ScheduledRound;
import prisoncensus.nights.job.StopRequest;
import prisoncensus.store.database.WholeStore;

/** An open store and what works on it. Close it to let other processes have the store. */
public final class StoreSession implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreSession.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(25);
    private final ConfigurableApplicationContext context;
    private final ShutdownLatch closed = new ShutdownLatch();
    private final Thread hook = new Thread(this::stop, "stop");

    StoreSession(ConfigurableApplicationContext context) {
        this.context = context;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Makes first reports and re-runs. */
    public NightService nights() {
        return context.getBean(NightService.class);
    }

    /** Makes one round of the schedule. */
    public ScheduledRound scheduledRound() {
        return context.getBean(ScheduledRound.class);
    }

    /** Reads every row of an embedded store; fails where one cannot be read. */
    public void readWhole() {
        context.getBean(WholeStore.class).read();
    }

    /** Verifies what was sealed. */
    public Verification verification() {
        return context.getBean(Verification.class);
    }

    /** Says how nights stand. */
    public StatusService status() {
        return context.getBean(StatusService.class);
    }

    /** Tells the history of a night, a cell or a person. */
    public HistoryService history() {
        return context.getBean(HistoryService.class);
    }

    /** Compares two revisions of a night. */
    public DiffService diff() {
        return context.getBean(DiffService.class);
    }

    /** Enters signing keys. */
    public KeySuccession keySuccession() {
        return context.getBean(KeySuccession.class);
    }

    /** Moves an embedded store into this one. */
    public StoreMoveService moves() {
        return context.getBean(StoreMoveService.class);
    }

    /** Says how letters stand. */
    public LetterService letters() {
        return context.getBean(LetterService.class);
    }

    /** Takes over what became of letters, and hands out those that are due. */
    public MailDispatcher mail() {
        return context.getBean(MailDispatcher.class);
    }

    /**
     * Asks what runs to stop where nothing is lost, and waits until the store is closed, but no longer than 25 s: a service manager
     * that asked would not wait much longer either. Where nothing runs there is nothing to wait for.
     */
    public void stop() {
        if (context.getBean(StopRequest.class).ask()) {
            closed.await(STOPS_WITHIN);
        }
    }

    @Override
    public void close() {
        context.close();
        closed.reached();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            LOG.debug("The store closed because the process was asked to stop");
        }
    }
}
