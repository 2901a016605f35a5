package prisoncensus.cli;

import picocli.CommandLine.IVersionProvider;
import prisoncensus.application.CensusProcess;

/** Says which version this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"prison-census " + CensusProcess.version()};
    }
}
