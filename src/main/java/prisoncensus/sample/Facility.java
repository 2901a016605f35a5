package prisoncensus.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import prisoncensus.logbook.LogKind;

/** One invented facility and its logs, night by night. */
final class Facility {
    private final SampleRequest request;
    private final Wording wording;
    private final Premises premises;
    private final Population population;
    private final LogErrors troubles;
    private final HeadcountLog headcount;
    private final MealsLog meals;
    private final SolitaryLog solitary;

    /** @param number of the facility, from 0 */
    Facility(SampleRequest request, int number) {
        SeededRandom dice = new SeededRandom(request.seed()).fork("facility", number);
        this.request = request;
        this.wording = request.wording();
        this.premises = new PremisesGenerator(request, dice).premises(number);
        this.population = new Population(premises, request.firstDate(), dice.fork("population", 0));
        this.troubles = new LogErrors(dice.fork("troubles", 0), premises.cells().size());
        this.headcount = new HeadcountLog(premises, troubles, dice.fork("headcount", 0), wording);
        this.meals = new MealsLog(premises, troubles, dice.fork("meals", 0), wording);
        this.solitary = new SolitaryLog(troubles, dice.fork("solitary", 0), wording);
    }

    String code() {
        return premises.code().value();
    }

    void writeInto(Path into) throws IOException {
        Path home = Files.createDirectories(into.resolve(code()));
        write(home, LogKind.CELLS, new CellsFile(premises, wording).rows());
        write(home, LogKind.LIMITS, new LimitsFile(premises, request.firstDate(), wording).rows());
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

    private void write(Path folder, Day yesterday, Day today) throws IOException {
        for (LogKind log : LogKind.NIGHTLY) {
            List<List<String>> rows = switch (log) {
                case HEADCOUNT -> headcount.rows(today);
                case MEALS -> meals.rows(yesterday, today);
                default -> solitary.rows(today);
            };
            if (!isLost(log, today.night())) {
                write(folder, log, new LineErrors(troubles).in(log, today.night(), rows));
            }
        }
    }

    private boolean isLost(LogKind log, int night) {
        return troubles.happens(LogError.LOG_NOT_RECEIVED, night)
                && troubles.details(LogError.LOG_NOT_RECEIVED, night).pick(LogKind.NIGHTLY) == log;
    }

    private void write(Path folder, LogKind log, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(wording.line(wording.choices("columns." + log.word()))).append('\n');
        rows.forEach(row -> text.append(wording.line(row)).append('\n'));
        Files.write(folder.resolve(log.fileName()), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
