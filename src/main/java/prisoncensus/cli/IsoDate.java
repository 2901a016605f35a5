package prisoncensus.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import prisoncensus.checks.night.Message;
import prisoncensus.settings.WrongInputException;

/** Dates as they are written in folders. */
final class IsoDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw new WrongInputException(Message.of("cli.noDate").with("found", text));
        }
    }
}
