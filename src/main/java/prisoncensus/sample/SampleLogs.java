package prisoncensus.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes invented logs as facilities hand them in. The same order gives the same bytes on every machine. */
public final class SampleLogs {
    private SampleLogs() {}

    /**
     * Writes the logs of every facility.
     *
     * @param into a folder that is empty or does not exist yet
     * @return the codes of the facilities
     * @throws IllegalArgumentException if the folder holds anything, or is none; nothing is written then
     * @throws IOException if a file cannot be written
     */
    public static List<String> write(SampleRequest request, Path into) throws IOException {
        refuseIfTaken(into);
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < request.facilities(); number++) {
            Facility facility = new Facility(request, number);
            facility.writeInto(into);
            codes.add(facility.code());
        }
        return codes;
    }

    private static void refuseIfTaken(Path into) throws IOException {
        if (Files.notExists(into, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String expected = ", expected a folder that is empty or does not exist yet";
        if (!Files.isDirectory(into)) {
            throw new IllegalArgumentException("--into " + into + ": found no folder" + expected);
        }
        try (var held = Files.newDirectoryStream(into)) {
            for (Path first : held) {
                throw new IllegalArgumentException("--into " + into + ": found " + first.getFileName() + expected);
            }
        }
    }
}
