package prisoncensus.cli;

import picocli.CommandLine.IVersionProvider;
import prisoncensus.application.CensusApplication;

/** Says which version this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"prison-census " + CensusApplication.version()};
    }
}
