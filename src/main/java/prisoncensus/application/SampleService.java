package prisoncensus.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import prisoncensus.sample.LogChoice;
import prisoncensus.sample.SampleLogs;
import prisoncensus.sample.SampleRequest;
import prisoncensus.sample.Wording;
import prisoncensus.settings.WrongInputException;

/**
 * Writes invented logs. Needs no store.
 *
 * @param sectors in each facility
 * @param cells group cells in each sector
 * @param language {@code en} or {@code es}
 * @param logs the logs that every facility writes, words separated by commas; empty: those that are standard for each
 */
public record SampleService(
        int facilities,
        int nights,
        int sectors,
        int cells,
        long seed,
        LocalDate lastDate,
        String language,
        Optional<String> logs) {
    /**
     * Writes them.
     *
     * @return the codes of the facilities
     * @throws WrongInputException if a number is out of bounds or the folder holds something; nothing is written then
     */
    public List<String> writeInto(Path folder) {
        try {
            LogChoice choice = logs.map(LogChoice::of).orElse(LogChoice.STANDARD);
            var request =
                    new SampleRequest(facilities, nights, sectors, cells, seed, lastDate, Wording.of(language), choice);
            return SampleLogs.write(request, folder);
        } catch (IllegalArgumentException mistake) {
            throw new WrongInputException(Objects.toString(mistake.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
