package prisoncensus.nights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook as they lie in its zip: none leads out of it, and no cell computes anything. */
final class WorkbookParts {
    private WorkbookParts() {}

    static void assertLeadNowhere(Path workbook) throws IOException {
        int sheets = 0;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                assertThat(part.getName())
                        .doesNotContain("..")
                        .doesNotContainIgnoringCase("external")
                        .doesNotContainIgnoringCase("vba")
                        .doesNotContainIgnoringCase("embeddings")
                        .doesNotContainIgnoringCase("connections");
                String text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(part.getName()).doesNotContain("TargetMode=\"External\"", "<!DOCTYPE", "<!ENTITY");
                if (part.getName().startsWith("xl/worksheets/sheet")) {
                    sheets++;
                    assertThat(text).as(part.getName()).doesNotContain("<f>", "<f ", "<hyperlink", "<oleObject", "DDE");
                }
            }
        }
        assertThat(sheets).isGreaterThan(5);
    }
}
