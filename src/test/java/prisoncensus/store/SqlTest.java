package prisoncensus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values reach a database as parameters only. What is put into the text of a statement is a name that the program itself writes. */
class SqlTest {
    private static final Path STORE = Path.of("src/main/java/prisoncensus/store");
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(select|insert into|update|delete from|where|order by|values|union|lock)\\b");
    private static final String LITERAL = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";
    private static final Pattern JOINED_BEHIND = Pattern.compile(LITERAL + "\\s*\\+\\s*([^\"\\s][\\w.]*)");
    private static final Pattern JOINED_BEFORE = Pattern.compile("([\\w.)]+)\\s*\\+\\s*" + LITERAL);
    private static final Pattern FILLED_IN = Pattern.compile(LITERAL + "\\s*\\.formatted\\(");

    /** Columns that a statement always names, question marks, and tables of lists that stand in the code; a copy of whole tables. */
    private static final Set<String> OWN_NAMES = Set.of(
            "COLUMNS",
            "NOT_AS_KNOWN",
            "HIGHEST",
            "LEFT_OUT",
            "OF_ANOTHER_PLACE",
            "OF_THE_FACILITY",
            "LogFileRepository.COLUMNS",
            "FileReadings.OF_RECEPTION",
            "places",
            "table",
            "lines",
            "insert into %s (%s) values (%s)");

    @Test
    void noValueIsPutIntoTheTextOfAStatement() throws IOException {
        List<String> joined = new ArrayList<>();
        long statements = 0;
        for (Path file : sources()) {
            String source = Files.readString(file);
            statements += STATEMENT.matcher(source).results().count();
            collect(JOINED_BEHIND, 1, 2, source, joined);
            collect(JOINED_BEFORE, 2, 1, source, joined);
            collect(FILLED_IN, 1, 1, source, joined);
        }
        assertThat(statements).isGreaterThan(50);
        assertThat(joined).hasSizeGreaterThan(5).isSubsetOf(OWN_NAMES);
    }

    private static void collect(Pattern pattern, int literal, int name, String source, List<String> joined) {
        Matcher found = pattern.matcher(source);
        while (found.find()) {
            if (STATEMENT.matcher(found.group(literal)).find()) {
                joined.add(found.group(name));
            }
        }
    }

    @Test
    void tablesAreNamedByLiterals() throws IOException {
        Pattern call = Pattern.compile("batch\\.insert\\(\\s*([^,]+),");
        List<String> tables = new ArrayList<>();
        for (Path file : sources()) {
            call.matcher(Files.readString(file)).results().forEach(found -> tables.add(found.group(1)));
        }
        assertThat(tables)
                .hasSizeGreaterThan(5)
                .allMatch(table -> table.equals("table") || table.matches("\"[a-z_]+ \\([a-z_]+"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(STORE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
