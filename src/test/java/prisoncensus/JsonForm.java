package prisoncensus;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The documented form of a JSON file or output. */
public enum JsonForm {
    REPORT("report"),
    MANIFEST("manifest"),
    STATUS("status"),
    VERIFY("verify"),
    HISTORY("history"),
    DIFF("diff"),
    LETTERS("letters");

    private final Schema schema;

    JsonForm(String name) {
        try {
            String text = Files.readString(Path.of("src/docs/schema", name + ".schema.json"));
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What in that text is not as documented. */
    public List<String> faults(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
