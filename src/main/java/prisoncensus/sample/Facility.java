package prisoncensus.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import prisoncensus.logbook.LogKind;
import prisoncensus.sample.people.Day;
import prisoncensus.sample.people.MovingPopulation;
import prisoncensus.sample.people.Occupancy;
import prisoncensus.sample.people.Population;
import prisoncensus.sample.people.Premises;
import prisoncensus.sample.people.SeededRandom;

/** One invented facility and its logs, night by night. */
final class Facility {
    private final SampleRequest request;
    private final List<NightLog> kept;
    private final Wording wording;
    private final Premises premises;
    private final Occupancy population;
    private final LogErrors troubles;
    private final NightLogs logs;

    /** @param number of the facility, from 0 */
    Facility(SampleRequest request, int number) {
        SeededRandom dice = new SeededRandom(request.seed()).fork("facility", number);
        SeededRandom lives = dice.fork("population", 0);
        this.request = request;
        this.kept = request.logs().of(number);
        this.wording = request.wording();
        this.premises = new PremisesGenerator(request, dice).premises(number);
        boolean keepsRoll = kept.contains(NightLog.MOVEMENTS);
        this.population = keepsRoll
                ? new MovingPopulation(premises, request.firstDate(), lives)
                : new Population(premises, request.firstDate(), lives);
        this.troubles = new LogErrors(dice.fork("troubles", 0), premises.cells().size(), keepsRoll);
        this.logs = new NightLogs(premises, troubles, dice, wording);
    }

    String code() {
        return premises.code().value();
    }

    void writeInto(Path into) throws IOException {
        Path home = Files.createDirectories(into.resolve(code()));
        write(home, LogKind.CELLS.word(), new CellsFile(premises, wording).rows());
        write(home, LogKind.LIMITS.word(), new LimitsFile(premises, request.firstDate(), kept, wording).rows());
        Day yesterday = population.eve();
        for (int night = 0; night < request.nights(); night++) {
            Day today = told(population.next());
            write(Files.createDirectories(home.resolve(today.date().toString())), yesterday, today);
            yesterday = today;
        }
    }

    private Day told(Day truth) {
        return troubles.happens(LogError.COPIED_COUNTS, truth.night())
                ? truth.copiedIn(premises.ofSector(premises.lastSector()))
                : truth;
    }

    /** Rows are made of a log that gets lost, too: a log remembers what it wrote. */
    private void write(Path folder, Day yesterday, Day today) throws IOException {
        for (NightLog log : kept) {
            List<List<String>> rows = logs.rows(log, yesterday, today);
            if (!isLost(log, today.night())) {
                write(folder, log.word(), new LineErrors(troubles).in(log, today.night(), rows));
            }
        }
    }

    private boolean isLost(NightLog log, int night) {
        return troubles.happens(LogError.LOG_NOT_RECEIVED, night)
                && troubles.details(LogError.LOG_NOT_RECEIVED, night).pick(kept) == log;
    }

    private void write(Path folder, String log, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(wording.line(wording.choices("columns." + log))).append('\n');
        rows.forEach(row -> text.append(wording.line(row)).append('\n'));
        Files.write(folder.resolve(log + ".csv"), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
