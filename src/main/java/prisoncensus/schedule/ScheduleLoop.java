package prisoncensus.schedule;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prisoncensus.application.CensusApplication;
import prisoncensus.application.CensusProcess;
import prisoncensus.application.ShutdownLatch;
import prisoncensus.application.StoreSession;
import prisoncensus.nights.BusyException;
import prisoncensus.nights.Progress;
import prisoncensus.nights.RoundReport;
import prisoncensus.nights.RoundRequest;
import prisoncensus.settings.WrongInputException;

/**
 * Makes one round after the other until it is asked to stop, and between rounds hands letters over. The store is open meanwhile and closed in
 * between.
 */
public final class ScheduleLoop {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleLoop.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration STOPPED_NIGHT_ENDS_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(28);

    private final CensusApplication application;
    private final Clock clock = Clock.systemUTC();
    private final RoundRequest request;
    private final OperatorLog log;
    private final LastRound last = new LastRound();
    private final RoundsMetrics metrics = new RoundsMetrics();
    private final NextWork next = new NextWork();
    private final ShutdownLatch ended = new ShutdownLatch();
    private final OperatorNotices notices = new OperatorNotices();
    private final MachineWatch machine;
    private String lastFailure = "";

    private ScheduleLoop(CensusApplication application, RoundRequest request, Consumer<String> lines) {
        this.application = application;
        this.request = request;
        this.log = new OperatorLog(lines);
        this.machine = new MachineWatch(
                clock,
                System::nanoTime,
                application.settings().night().maxTime().plus(STOPPED_NIGHT_ENDS_WITHIN),
                List.of(request.reports(), Path.of("")),
                MachineWatch::room);
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
        var watch = new Thread(this::watch, "watch");
        watch.setDaemon(true);
        try (var health = HealthServer.open(application, last, machine, metrics)) {
            log.line("serving; health is at http://%s:%s/actuator/health"
                    .formatted(
                            HealthServer.address(health),
                            health.getEnvironment().getProperty("local.server.port")));
            request.warning().ifPresent(log::line);
            application.mail().whenIdle(next::mail);
            watch.start();
            work();
            log.line("stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            watch.interrupt();
            ended.reached();
        }
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<String> sentences = machine.look();
                sentences.forEach(log::line);
                if (!sentences.isEmpty()) {
                    tell(sentences);
                }
                TimeUnit.MINUTES.sleep(1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(List<String> sentences) {
        application.operatorMail().tell(sentences);
    }

    private void work() throws InterruptedException {
        NextWork.Kind kind = NextWork.Kind.ROUND;
        while (kind != NextWork.Kind.NONE) {
            if (kind == NextWork.Kind.ROUND) {
                round();
            } else {
                mail();
            }
            kind = next.await();
        }
    }

    /** Asks to stop, and waits until what runs has ended where nothing is lost. */
    private void stop() {
        next.stop();
        ended.await(STOPS_WITHIN);
    }

    private void round() {
        try (Progress progress = machine.begin(log::made);
                StoreSession store = application.openStore()) {
            show(store.scheduledRound().run(request, progress));
        } catch (BusyException busy) {
            log.line("waiting: " + busy.getMessage());
            next.roundAfter(SHORTEST_PAUSE);
        } catch (RuntimeException failure) {
            failed("A round failed", failure);
            next.roundAfter(PAUSE_AFTER_FAILURE);
        }
    }

    /** Takes over what became of letters, and hands out those that are due. */
    private void mail() {
        try (StoreSession store = application.openStore()) {
            var letters = store.mail().exchange(request.reports());
            last.report().ifPresent(report -> shown(report.with(letters)));
        } catch (BusyException busy) {
            LOG.info("Letters wait: {}", busy.getMessage());
            next.mailAfter(PAUSE_AFTER_FAILURE);
        } catch (RuntimeException failure) {
            failed("Letters could not be handed over", failure);
            next.mailAfter(PAUSE_AFTER_FAILURE);
        }
    }

    private void failed(String what, RuntimeException failure) {
        String why = CensusProcess.storeDamage(failure).orElseGet(() -> CensusProcess.why(failure));
        LOG.error(what, failure);
        log.line("FAILED, tried again in %d s: %s".formatted(PAUSE_AFTER_FAILURE.toSeconds(), why));
        last.failed(clock.instant(), why);
        if (!why.equals(lastFailure)) {
            tell(List.of(what + ": " + why));
        }
        lastFailure = why;
    }

    private void show(RoundReport report) {
        shown(report);
        next.roundAfter(pause(Duration.between(report.at(), report.next())));
    }

    private void shown(RoundReport report) {
        last.ended(report);
        metrics.show(report);
        log.write(report);
        lastFailure = "";
        tell(notices.of(report));
        report.letters().nextDue().ifPresent(due -> next.mailAfter(pause(Duration.between(clock.instant(), due))));
    }

    private static Duration pause(Duration pause) {
        return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
    }
}
