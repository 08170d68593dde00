package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.resource.bibimport.adapter.format.MarcRecord.Field;
import io.libraryhub.resource.bibimport.adapter.format.MarcRecord.Subfield;
import io.libraryhub.resource.bibimport.domain.Damage;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * MARCXML. Each {@code record} element is cut out and parsed by itself: one that is not well-formed is reported and the
 * next one is read. Document types and external entities are not processed.
 */
final class MarcXml {
    private static final Pattern OPENING = Pattern.compile("<((?:[A-Za-z_][\\w.-]*:)?record)(?=[\\s>])");
    private static final XMLInputFactory FACTORY = factory();

    private MarcXml() {}

    static boolean looksLike(String text) {
        return text.stripLeading().startsWith("<") && OPENING.matcher(text).find();
    }

    /** The text of each record element, to its end or, where that is missing, to the next beginning. */
    static List<String> split(String text) {
        List<String> records = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        int from = opening.find() ? opening.start() : -1;
        while (from >= 0) {
            String close = "</" + opening.group(1) + ">";
            int closed = text.indexOf(close, from);
            int next = opening.find() ? opening.start() : -1;
            boolean whole = closed >= 0 && (next < 0 || closed < next);
            int end = whole ? closed + close.length() : next < 0 ? text.length() : next;
            records.add(text.substring(from, end));
            from = next;
        }
        return records;
    }

    static MarcRecord parse(String element) throws DamagedRecord {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(element));
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            Damage damage = element.endsWith("record>") ? Damage.BAD_XML : Damage.CUT_OFF;
            throw new DamagedRecord(
                    damage, e.getLocation() == null ? "" : "+" + e.getLocation().getLineNumber());
        }
    }

    private static MarcRecord read(XMLStreamReader xml) throws XMLStreamException, DamagedRecord {
        String leader = "";
        List<Field> fields = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (localName(xml)) {
                    case "leader" -> leader = xml.getElementText();
                    case "controlfield" -> fields.add(
                            new Field(attribute(xml, "tag"), "", xml.getElementText(), List.of()));
                    case "datafield" -> fields.add(dataField(xml));
                    default -> {
                        // the record element itself, or something of a later version of the format
                    }
                }
            }
        }
        if (fields.isEmpty()) {
            throw new DamagedRecord(Damage.BAD_XML, "");
        }
        return new MarcRecord(leader, fields);
    }

    private static Field dataField(XMLStreamReader xml) throws XMLStreamException {
        String tag = attribute(xml, "tag");
        String indicators = attribute(xml, "ind1") + attribute(xml, "ind2");
        List<Subfield> subfields = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && localName(xml).equals("subfield")) {
                String code = attribute(xml, "code");
                String value = xml.getElementText();
                if (code.length() == 1) {
                    subfields.add(new Subfield(code.charAt(0), value));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && localName(xml).equals("datafield")) {
                break;
            }
        }
        return new Field(tag, indicators, "", subfields);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static String localName(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // A cut-out element does not carry the declarations of its prefixes with it.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
