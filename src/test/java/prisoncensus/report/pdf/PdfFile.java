package prisoncensus.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSKey;
import org.verapdf.cos.COSObjType;
import org.verapdf.cos.COSObject;
import org.verapdf.cos.COSStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pd.PDDocument;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import prisoncensus.report.NightReport;

/** Reads a PDF back, for tests. */
public final class PdfFile {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    private final byte[] bytes;

    PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    public static PdfFile of(NightReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfReport.write(report, out);
        return new PdfFile(out.toByteArray());
    }

    byte[] bytes() {
        return bytes;
    }

    /** What veraPDF objects to under PDF/A-3a and PDF/UA-1. */
    public List<String> faults() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_3_A);
                var validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertThat(results).extracting(ValidationResult::getPDFAFlavour).isEqualTo(STANDARDS);
            return results.stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .map(fault -> result.getPDFAFlavour() + " "
                                    + fault.getRuleId().getClause() + ": " + fault.getMessage()))
                    .distinct()
                    .toList();
        }
    }

    public int pages() throws IOException {
        try (var open = new Open(bytes)) {
            return open.document.getNumberOfPages();
        }
    }

    /** The elements of the structure tree in reading order. */
    List<Tag> tags() throws IOException {
        try (var open = new Open(bytes)) {
            Stream.Builder<Tag> tags = Stream.builder();
            collect(open.root().getKey(ASAtom.getASAtom("StructTreeRoot")), "", open.pageKeys(), tags);
            return tags.build().toList();
        }
    }

    /** The pages, from 0, that each section has its tagged content on. */
    List<Set<Integer>> pagesOfSections() throws IOException {
        try (var open = new Open(bytes)) {
            COSObject document =
                    kids(open.root().getKey(ASAtom.getASAtom("StructTreeRoot"))).get(0);
            return kids(document).stream()
                    .map(section -> {
                        Stream.Builder<Tag> tags = Stream.builder();
                        collect(section, "", open.pageKeys(), tags);
                        return tags.build()
                                .map(Tag::page)
                                .filter(page -> page >= 0)
                                .collect(Collectors.<Integer, Set<Integer>>toCollection(TreeSet::new));
                    })
                    .toList();
        }
    }

    /** What is drawn on each page, as operators. */
    List<String> drawn() throws IOException {
        try (var open = new Open(bytes)) {
            return open.document.getPages().stream()
                    .map(page -> page.getObject().getKey(ASAtom.CONTENTS))
                    .map(PdfFile::decoded)
                    .toList();
        }
    }

    private static String decoded(COSObject stream) {
        try {
            byte[] data = stream.getData(COSStream.FilterFlags.DECODE).readAllBytes();
            return new String(data, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the only file attached. */
    byte[] attachment() throws IOException {
        try (var open = new Open(bytes)) {
            COSObject names = open.root().getKey(ASAtom.getASAtom("AF"));
            COSObject file = names.at(0).getKey(ASAtom.getASAtom("EF")).getKey(ASAtom.getASAtom("F"));
            return file.getData(COSStream.FilterFlags.DECODE).readAllBytes();
        }
    }

    /** An element: its name, the name above it, its text alternative, how many stretches of marked content it has, its page from 0, and what it heads. */
    record Tag(String name, String parent, String alternative, int contents, int page, String scope) {}

    private static void collect(COSObject node, String parent, List<COSKey> pages, Consumer<Tag> tags) {
        String name = node.getNameKeyStringValue(ASAtom.getASAtom("S"));
        List<COSObject> kids = kids(node);
        if (name != null) {
            String alternative = node.getStringKey(ASAtom.getASAtom("Alt"));
            long contents = kids.stream().filter(PdfFile::isContent).count();
            int page = Stream.concat(Stream.of(node), kids.stream())
                    .map(one -> one.getKey(ASAtom.PG))
                    .mapToInt(on -> on == null ? -1 : pages.indexOf(on.getKey()))
                    .max()
                    .orElse(-1);
            tags.accept(
                    new Tag(name, parent, alternative == null ? "" : alternative, (int) contents, page, scope(node)));
        }
        kids.stream()
                .filter(kid -> kid.getType() == COSObjType.COS_DICT)
                .forEach(kid -> collect(kid, name == null ? "" : name, pages, tags));
    }

    private static String scope(COSObject node) {
        COSObject attributes = node.getKey(ASAtom.getASAtom("A"));
        String scope = attributes == null || attributes.empty()
                ? null
                : attributes.getNameKeyStringValue(ASAtom.getASAtom("Scope"));
        return scope == null ? "" : scope;
    }

    private static List<COSObject> kids(COSObject node) {
        COSObject kids = node.getKey(ASAtom.getASAtom("K"));
        if (kids.getType() != COSObjType.COS_ARRAY) {
            return kids.empty() ? List.of() : List.of(kids);
        }
        return Stream.iterate(0, i -> i < kids.size(), i -> i + 1).map(kids::at).toList();
    }

    private static boolean isContent(COSObject kid) {
        return kid.getType() == COSObjType.COS_INTEGER
                || "MCR".equals(kid.getNameKeyStringValue(ASAtom.getASAtom("Type")));
    }

    private static final class Open implements AutoCloseable {
        private final PDDocument document;

        Open(byte[] bytes) throws IOException {
            document = new PDDocument(new ByteArrayInputStream(bytes));
        }

        COSObject root() {
            return document.getCatalog().getObject();
        }

        List<COSKey> pageKeys() {
            return document.getPages().stream()
                    .map(page -> page.getObject().getKey())
                    .toList();
        }

        @Override
        public void close() {
            document.close();
        }
    }
}
