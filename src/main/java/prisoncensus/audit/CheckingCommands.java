package prisoncensus.audit;

import java.util.List;
import prisoncensus.delivery.KeysFile;
import prisoncensus.delivery.Ledger;
import prisoncensus.delivery.ReceptionsFile;
import prisoncensus.logbook.FacilityCode;

/**
 * The conditions that evidence fulfils, as commands of a shell with sha256sum and awk: each succeeds, or does not. {@link #PREPARE} goes
 * before all of them.
 */
final class CheckingCommands {
    /** One order of names everywhere. */
    static final String PREPARE = "export LC_ALL=C";

    private static final String REPORT = " report/manifest.json";
    private static final String LEDGER = "sed 1d ledger.csv";
    /** A folder for what openssl reads. */
    static final String PREPARE_KEYS = "keys=$(mktemp -d)";

    static final String TIDY_KEYS = "rm -r \"$keys\"";

    private static final String KEYS = "sed 1d keys.csv";
    private static final String RECEPTIONS = "sed 1d receptions.csv";
    /** Files below the folder, one a line, as sha256sum writes them; Windows marks bytes with an asterisk. */
    private static final String SUMS = "sort | xargs sha256sum | tr '*' ' ' | sort";

    private CheckingCommands() {}

    static String unharmed() {
        return "sha256sum --quiet -c " + CheckingInstructions.SUMS;
    }

    /** @param top the names that lie side by side at the top, in their order */
    static List<String> complete(List<String> top) {
        return List.of(
                same("ls -A", "printf '%s\\n' " + String.join(" ", top)),
                same(
                        "find . ! -type d ! -path ./" + CheckingInstructions.SUMS + " | sort",
                        "cut -c67- " + CheckingInstructions.SUMS + " | sed 's|^|./|' | sort"));
    }

    /** @param isSigned whether a signature lies beside the manifest */
    static String report(boolean isSigned) {
        String besides = isSigned ? "^manifest[.](json|sig)$" : "^manifest[.]json$";
        return same("cd report && ls -A | grep -Ev '" + besides + "' | " + SUMS, named("outputs") + " | sort");
    }

    /** @param sources what is read, at least one of the manifest's inputs and history.sha256 */
    static String logs(List<String> sources) {
        return same(
                "cd logs && find . ! -type d | sed 's|^[.]/||' | " + SUMS,
                "{ " + String.join("; ", sources) + "; } | sort");
    }

    /** Lists what a section of the manifest names, as sha256sum would. */
    static String named(String section) {
        return "awk -F'\"' '/^  \"" + section + "\"/ {on = 1} /^  ]/ {on = 0} on && $2 == \"file\" {file = $4}"
                + " on && $2 == \"sha256\" && $4 != \"\" {print $4 \"  \" file}'" + REPORT;
    }

    static String noInputs() {
        return same(named("inputs"), "true");
    }

    static String history() {
        return same("sha256sum < " + CheckingInstructions.HISTORY + " | cut -c1-64", jointHash());
    }

    static String noHistory() {
        return same(jointHash(), "true");
    }

    private static String jointHash() {
        return "awk -F'\"' '/^  \"history\"/ {on = 1} on && $2 == \"sha256\" {print $4; exit}'" + REPORT;
    }

    /** Whether each line of the ledger is the one that its manifest gives. */
    static List<String> ledger(FacilityCode facility) {
        return List.of(
                same("sed -n 1p ledger.csv", "echo " + Ledger.HEADER.strip()),
                LEDGER
                        + " | awk -F, 'NF != 6 || $1 \"\" != NR \"\" || $6 != before {bad = 1} {before = $5} END {exit bad}'",
                same("ls -A manifests", LEDGER + " | awk -F, '{printf \"%06d-%s-r%s.json\\n\", NR, $2, $3}'"),
                same("cd manifests && ls -A | xargs sha256sum | cut -c1-64", LEDGER + " | cut -d, -f5"),
                same(
                        "cd manifests && ls -A | xargs cat | awk -F'\"' '$2 == \"facility\" && /^  \"/ {line = $4}"
                                + " /^  \"(date|createdAt|previous)\"/ {line = line \",\" $4}"
                                + " /^  \"revision\"/ {gsub(/[^0-9]/, \"\", $3); line = line \",\" $3} /^[}]/ {print line}'",
                        LEDGER + " | awk -F, '{print \"" + facility + ",\" $2 \",\" $3 \",\" $4 \",\" $6}'"));
    }

    static String lastManifest(String manifest) {
        return "cmp" + REPORT + " " + manifest;
    }

    /** Hashes each line; for {@link #receptions}. */
    static String hashReceptions() {
        return "lines=$(" + RECEPTIONS
                + " | while IFS= read -r line; do printf %s \"$line\" | sha256sum; done | cut -c1-64)";
    }

    /** Whether the receptions are one chain that ends where the manifest says. */
    static List<String> receptions() {
        return List.of(
                same("sed -n 1p receptions.csv", "echo " + ReceptionsFile.HEADER.strip()),
                RECEPTIONS + " | awk -F, 'NF != 11 || $1 \"\" != NR \"\" {bad = 1} END {exit bad}'",
                same(RECEPTIONS + " | cut -d, -f11", "{ printf '%064d\\n' 0; echo \"$lines\"; } | sed '$d'"),
                same(
                        "echo $(" + RECEPTIONS + " | wc -l) $(echo \"$lines\" | tail -n 1)",
                        "awk -F'\"' '/^  \"receptions\"/ {on = 1} on && $2 == \"sequence\" {n = $3}"
                                + " on && $2 == \"sha256\" {print n, $4; exit}'" + REPORT
                                + " | tr -d ':,' | sed 's/^ *//'"));
    }

    /** Whether the manifest has the signature of the public key, and names that key. */
    static List<String> signature() {
        return List.of(
                "openssl pkeyutl -verify -rawin -pubin -inkey " + CheckingInstructions.KEY
                        + " -in report/manifest.json -sigfile report/manifest.sig > /dev/null 2>&1",
                same(
                        "openssl pkey -pubin -in " + CheckingInstructions.KEY
                                + " -outform DER | sha256sum | cut -c1-64",
                        namedKey()));
    }

    private static String namedKey() {
        return "awk -F'\"' '/^  \"key\"/ {print $4}'" + REPORT;
    }

    /** Whether the last line of keys.csv is the key that the manifest names. */
    static String lastKey() {
        return same("tail -n 1 keys.csv | cut -d, -f4", namedKey());
    }

    /** Hashes each line; for {@link #keys}. */
    static String hashKeys() {
        return "lines=$(" + KEYS + " | while IFS= read -r line; do printf %s \"$line\" | sha256sum; done | cut -c1-64)";
    }

    /** Whether the keys are one chain, and each line that names a signer was signed by it. */
    static List<String> keys() {
        return List.of(
                same("sed -n 1p keys.csv", "echo " + KeysFile.HEADER.strip()),
                KEYS + " | awk -F, '$1 \"\" != NR \"\" || ($6 != \"none\" && $6 != (NR == 1 ? $4 : last)) {bad = 1}"
                        + " $4 != \"\" {last = $4} END {exit bad}'",
                same(KEYS + " | awk -F, '{print $(NF - 1)}'", "{ printf '%064d\\n' 0; echo \"$lines\"; } | sed '$d'"),
                KEYS + " | { bad=0; while IFS= read -r line; do key=$(echo \"$line\" | cut -d, -f4);"
                        + " by=$(echo \"$line\" | cut -d, -f6); [ \"$by\" = none ] && by=$key; [ -z \"$by\" ] && continue;"
                        + " of=$(awk -F, -v by=\"$by\" '$4 == by {print $5; exit}' keys.csv);"
                        + " [ \"$(echo \"$of\" | openssl base64 -d -A | sha256sum | cut -c1-64)\" = \"$by\" ] || bad=1;"
                        + " echo \"-----BEGIN PUBLIC KEY-----\" > \"$keys/key\"; echo \"$of\" >> \"$keys/key\";"
                        + " echo \"-----END PUBLIC KEY-----\" >> \"$keys/key\"; printf %s \"${line%,*}\" > \"$keys/line\";"
                        + " printf %s \"${line##*,}\" | openssl base64 -d -A > \"$keys/sig\"; openssl pkeyutl -verify -rawin"
                        + " -pubin -inkey \"$keys/key\" -in \"$keys/line\" -sigfile \"$keys/sig\" > /dev/null 2>&1 || bad=1;"
                        + " done; [ $bad = 0 ]; }");
    }

    private static String same(String one, String other) {
        return "[ \"$(" + one + ")\" = \"$(" + other + ")\" ]";
    }
}
