package prisoncensus.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;
import prisoncensus.checks.night.Message;
import prisoncensus.settings.WrongInputException;

/** An instant as the manifest writes it. */
final class IsoInstant implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        try {
            return Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException e) {
            throw new WrongInputException(Message.of("cli.noInstant").with("found", text));
        }
    }
}
