package prisoncensus.cli;

import java.util.function.Consumer;
import prisoncensus.application.CensusApplication;
import prisoncensus.nights.RoundRequest;

/** Runs the schedule until the process is asked to end. */
@FunctionalInterface
public interface ScheduleRunner {
    /** @param lines takes the lines that an operator should read */
    void serve(CensusApplication application, RoundRequest request, Consumer<String> lines);
}
