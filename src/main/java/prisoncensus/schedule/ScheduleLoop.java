package prisoncensus.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.ShutdownLatch;
import prisoncensus.application.StoreSession;
import prisoncensus.nights.BusyException;
import prisoncensus.nights.Progress;
import prisoncensus.nights.RoundReport;
import prisoncensus.nights.RoundRequest;
import prisoncensus.settings.WrongInputException;

/** Makes one round after the other until it is asked to stop. The store is open during a round and closed between rounds. */
public final class ScheduleLoop {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleLoop.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(28);

    private final CensusApplication application;
    private final Clock clock = Clock.systemUTC();
    private final RoundRequest request;
    private final OperatorLog log;
    private final LastRound last = new LastRound();
    private final RoundsMetrics metrics = new RoundsMetrics();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final ShutdownLatch ended = new ShutdownLatch();

    private ScheduleLoop(CensusApplication application, RoundRequest request, Consumer<String> lines) {
        this.application = application;
        this.request = request;
        this.log = new OperatorLog(lines);
    }

    /**
     * Serves until the process is asked to end.
     *
     * @param lines takes what an operator should read
     * @throws WrongInputException if the configuration cannot be used; nothing was done then
     */
    public static void serve(CensusApplication application, RoundRequest request, Consumer<String> lines) {
        try (StoreSession store = application.openStore()) {
            store.nights().checkSigningKey(request.reports());
        }
        new ScheduleLoop(application, request, lines).run();
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop serving"));
        try (var health = HealthServer.open(application, last, metrics)) {
            log.line("serving; health is at http://127.0.0.1:%s/actuator/health"
                    .formatted(health.getEnvironment().getProperty("local.server.port")));
            request.warning().ifPresent(log::line);
            Duration pause = round();
            while (!asked.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = round();
            }
            log.line("stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.reached();
        }
    }

    /** Asks to stop, and waits until what runs has ended where nothing is lost. */
    private void stop() {
        asked.countDown();
        ended.await(STOPS_WITHIN);
    }

    /** @return the pause before the next round */
    private Duration round() {
        try (StoreSession store = application.openStore()) {
            RoundReport report = store.scheduledRound().run(request, Progress.unwatched());
            last.ended(report);
            metrics.show(report);
            log.write(report);
            Duration pause = Duration.between(report.at(), report.next());
            return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
        } catch (BusyException busy) {
            log.line("waiting: " + busy.getMessage());
            return SHORTEST_PAUSE;
        } catch (RuntimeException failure) {
            String why = CensusApplication.storeDamage(failure).orElseGet(() -> CensusApplication.why(failure));
            LOG.error("A round failed", failure);
            log.line("FAILED, tried again in %d s: %s".formatted(PAUSE_AFTER_FAILURE.toSeconds(), why));
            last.failed(clock.instant(), why);
            return PAUSE_AFTER_FAILURE;
        }
    }
}
