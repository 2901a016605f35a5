package prisoncensus.intake.log;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names normalised for comparison: without case, accents and surrounding blanks; a blank or hyphen inside is an underscore. */
final class NormalizedName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINTS = Pattern.compile("[\\s_-]+");

    private NormalizedName() {}

    static String of(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return JOINTS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}
