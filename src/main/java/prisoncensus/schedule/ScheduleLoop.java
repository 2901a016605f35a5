package prisoncensus.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.ShutdownLatch;
import prisoncensus.nights.BusyException;
import prisoncensus.nights.Progress;
import prisoncensus.nights.RoundReport;
import prisoncensus.nights.RoundRequest;
import prisoncensus.settings.WrongInputException;

/** Makes one round after the other until it is asked to stop. The store is open during a round and closed between them. */
public final class ScheduleLoop {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleLoop.class);
    private static final Duration BREATH = Duration.ofSeconds(2);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(28);

    private final Supplier<CensusApplication> houses;
    private final Clock clock;
    private final RoundRequest order;
    private final OperatorLog journal;
    private final LastRound last = new LastRound();
    private final RoundsMetrics metrics = new RoundsMetrics();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final ShutdownLatch ending = new ShutdownLatch();

    /** @param lines takes what an operator should read */
    public ScheduleLoop(Supplier<CensusApplication> houses, Clock clock, RoundRequest order, Consumer<String> lines) {
        this.houses = houses;
        this.clock = clock;
        this.order = order;
        this.journal = new OperatorLog(lines);
    }

    /**
     * Serves until the process is asked to end.
     *
     * @throws WrongInputException if the configuration cannot be used; nothing was done then
     */
    public void serve() {
        houses.get().close();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop serving"));
        try (var probe = HealthServer.open(last, metrics)) {
            journal.line("serving; health is told at http://127.0.0.1:%s/actuator/health"
                    .formatted(probe.getEnvironment().getProperty("local.server.port")));
            Duration pause = round();
            while (!asked.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = round();
            }
            journal.line("stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ending.reached();
        }
    }

    /** Asks to stop, and waits until what runs has ended where nothing is lost. */
    private void stop() {
        asked.countDown();
        ending.await(STOPS_WITHIN);
    }

    /** @return how long to rest */
    private Duration round() {
        try (CensusApplication house = houses.get()) {
            RoundReport report = house.duty().round(order, Progress.unwatched());
            last.ended(report);
            metrics.show(report);
            journal.tell(report);
            Duration rest = Duration.between(report.at(), report.next());
            return rest.compareTo(BREATH) < 0 ? BREATH : rest;
        } catch (BusyException busy) {
            journal.line("waiting: " + busy.getMessage());
            return BREATH;
        } catch (RuntimeException failure) {
            String why = CensusApplication.why(failure);
            LOG.error("A round failed", failure);
            journal.line("FAILED, tried again in %d s: %s".formatted(AFTER_FAILURE.toSeconds(), why));
            last.failed(clock.instant(), why);
            return AFTER_FAILURE;
        }
    }
}
