package prisoncensus.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import prisoncensus.nights.Progress;

/** Shows the progress of a run: a bar on a terminal, plain lines elsewhere. */
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

    /** A line for each night. */
    private static final class Lines implements Progress {
        private final PrintWriter out;
        private int planned;
        private int ended;

        Lines(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void planned(int nights) {
            planned = nights;
        }

        @Override
        public void ended(String what) {
            ended++;
            out.printf("[%d/%d] %s%n", ended, planned, what);
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
