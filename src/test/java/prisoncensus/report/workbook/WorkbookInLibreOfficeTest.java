package prisoncensus.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prisoncensus.report.Language;
import prisoncensus.report.SampleReports;

class WorkbookInLibreOfficeTest {
    @Test
    void opensWhereLibreOfficeIsInstalledAndIsSkippedElsewhere(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "soffice is not on the PATH");
        Path workbook = folder.resolve("census.xlsx");
        Files.write(workbook, ReadWorkbook.bytes(SampleReports.rich(Language.EN)));
        assertThat(convert(folder, workbook)).isZero();
        assertThat(Files.size(folder.resolve("census.pdf"))).isGreaterThan(10_000);
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static int convert(Path folder, Path workbook) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                "soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), workbook.toString());
        command.environment().put("HOME", folder.toString());
        Process process = command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}
