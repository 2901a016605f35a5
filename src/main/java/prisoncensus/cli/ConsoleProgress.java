package prisoncensus.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import prisoncensus.nights.Progress;

/** Shows the progress of a run: a bar on a terminal, lines with the time elsewhere. */
final class ConsoleProgress {
    private ConsoleProgress() {}

    static Progress on(PrintWriter out) {
        return isTerminal() ? new Bar() : new Lines(out);
    }

    /** From Java 22 on there is a console object without a terminal too, and only it can tell. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** A bar that grows night by night. */
    private static final class Bar implements Progress {
        private final ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("nights")
                .setInitialMax(0)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();

        @Override
        public void planned(int nights) {
            bar.maxHint(nights);
        }

        @Override
        public void ended(String what) {
            bar.step();
            bar.setExtraMessage(what);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line with the time every ten seconds, and one at the end. */
    private static final class Lines implements Progress {
        private static final int EVERY_SECONDS = 10;

        private final Clock clock = Clock.systemUTC();
        private final PrintWriter out;
        private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        private final ScheduledFuture<?> printing;
        private int planned;
        private int ended;
        private String last = "";

        Lines(PrintWriter out) {
            this.out = out;
            printing = timer.scheduleAtFixedRate(this::print, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }

        @Override
        public synchronized void planned(int nights) {
            planned = nights;
        }

        @Override
        public synchronized void ended(String what) {
            ended++;
            last = what;
        }

        private synchronized void print() {
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            out.println("%s [%d/%d] %s".formatted(now, ended, planned, last).strip());
        }

        @Override
        public void close() {
            printing.cancel(false);
            timer.shutdownNow();
            if (ended > 0) {
                print();
            }
            out.flush();
        }
    }
}
