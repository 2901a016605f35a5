package prisoncensus.delivery;

import java.util.Optional;

/**
 * What a manifest joins its revision to.
 *
 * @param previous SHA-256 of the facility's manifest before; empty for the first
 * @param receptions the last line of receptions.csv that the revision knows; empty if it knows no file
 * @param key fingerprint of the key that signs it; empty if it is not signed
 */
public record ManifestLinks(
        Optional<String> previous, Optional<ReceptionsFile.Link> receptions, Optional<String> key) {}
