package prisoncensus.report.pdf;

import java.util.IdentityHashMap;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import prisoncensus.report.layout.Element;
import prisoncensus.report.layout.Role;

/** The tags of a document: which content of which page belongs to which element, in reading order. */
final class StructureTree {
    private final IdentityHashMap<Element, COSDictionary> nodes = new IdentityHashMap<>();
    private final COSDictionary root = new COSDictionary();
    private final COSArray pages = new COSArray();
    private COSArray contentsOfPage = new COSArray();
    private int notes;

    StructureTree(Element document) {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, node(document, root));
    }

    private COSDictionary node(Element element, COSDictionary parent) {
        var node = new COSDictionary();
        node.setName(COSName.S, element.role().tag());
        node.setItem(COSName.P, parent);
        attributes(element.role(), node);
        nodes.put(element, node);
        for (Element child : element.children()) {
            addKid(node, node(child, node));
        }
        return node;
    }

    private void attributes(Role role, COSDictionary node) {
        switch (role) {
            case COLUMN_HEADING -> node.setItem(COSName.A, attribute("Table", "Scope", "Column"));
            case ROW_HEADING -> node.setItem(COSName.A, attribute("Table", "Scope", "Row"));
            case LIST -> node.setItem(COSName.A, attribute("List", "ListNumbering", "Disc"));
            case NOTE -> node.setString(COSName.ID, "note-" + ++notes);
            default -> {}
        }
    }

    private static COSDictionary attribute(String owner, String name, String value) {
        var attribute = new COSDictionary();
        attribute.setName(COSName.O, owner);
        attribute.setName(COSName.getPDFName(name), value);
        attribute.setDirect(true);
        return attribute;
    }

    /** Most elements have a single child: it stands there without a list. */
    private static void addKid(COSDictionary node, COSBase kid) {
        COSBase before = node.getItem(COSName.K);
        if (before == null) {
            node.setItem(COSName.K, kid);
        } else if (before instanceof COSArray kids) {
            kids.add(kid);
        } else {
            var kids = new COSArray();
            kids.add(before);
            kids.add(kid);
            node.setItem(COSName.K, kids);
        }
    }

    void beginPage(PDPage page) {
        contentsOfPage = new COSArray();
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size() / 2);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        pages.add(COSInteger.get(pages.size() / 2));
        pages.add(contentsOfPage);
    }

    /** The number of the next content of that page, which belongs to the element. */
    int content(Element element, PDPage page) {
        COSDictionary node = Objects.requireNonNull(nodes.get(element));
        int id = contentsOfPage.size();
        contentsOfPage.add(node);
        if (!node.containsKey(COSName.PG)) {
            node.setItem(COSName.PG, page.getCOSObject());
        }
        addKid(node, node.getItem(COSName.PG) == page.getCOSObject() ? COSInteger.get(id) : onOtherPage(id, page));
        return id;
    }

    private static COSBase onOtherPage(int id, PDPage page) {
        var content = new COSDictionary();
        content.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        content.setItem(COSName.PG, page.getCOSObject());
        content.setInt(COSName.MCID, id);
        content.setDirect(true);
        return content;
    }

    /** Says what a drawing shows, and where it stands on its page. */
    void figure(Element element, String alternative, PDRectangle place) {
        COSDictionary node = Objects.requireNonNull(nodes.get(element));
        node.setString(COSName.ALT, alternative);
        COSDictionary layout = attribute("Layout", "Placement", "Block");
        layout.setItem(COSName.BBOX, place.getCOSArray());
        node.setItem(COSName.A, layout);
    }

    COSDictionary finished() {
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, pages);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() / 2);
        return root;
    }
}
