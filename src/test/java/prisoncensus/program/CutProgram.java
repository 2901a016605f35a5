package prisoncensus.program;

import org.h2.store.fs.FilePath;
import prisoncensus.PrisonCensus;

/** The program with a store whose unforced writes are known. */
public final class CutProgram {
    private CutProgram() {}

    public static void main(String[] args) {
        FilePath.register(new CutFilePath());
        String url = System.getProperty("spring.datasource.url");
        System.setProperty(
                "spring.datasource.url", url.replace("jdbc:h2:file:", "jdbc:h2:file:" + CutFilePath.SCHEME + ":"));
        PrisonCensus.main(args);
    }
}
