package prisoncensus.audit;

import prisoncensus.delivery.Ledger;

/**
 * Evidence that was written.
 *
 * @param report facility, night and revision
 * @param files how many files the zip holds
 * @param sha256 of the zip
 * @param last line of its ledger
 */
public record ExportResult(String report, int files, String sha256, Ledger.Line last) {}
