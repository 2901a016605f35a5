package prisoncensus.report.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** Where POI keeps the rows of a large sheet until the workbook is written. */
public final class WorkbookTemporaryFiles implements TempFileCreationStrategy {
    private final Folder folder;

    private WorkbookTemporaryFiles(Folder folder) {
        this.folder = folder;
    }

    /** Finds the folder, which may be made for it. */
    @FunctionalInterface
    public interface Folder {
        /** The folder, which is there. */
        Path find() throws IOException;
    }

    /** Makes them in that folder from now on, in the whole process. */
    public static WorkbookTemporaryFiles keptIn(Folder folder) {
        var files = new WorkbookTemporaryFiles(folder);
        TempFile.setTempFileCreationStrategy(files);
        return files;
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder.find(), prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder.find(), prefix).toFile();
    }
}
