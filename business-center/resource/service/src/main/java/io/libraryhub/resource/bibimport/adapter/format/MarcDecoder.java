package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.resource.bibimport.adapter.format.Iso2709.RawField;
import io.libraryhub.resource.bibimport.adapter.format.Iso2709.RawRecord;
import io.libraryhub.resource.bibimport.adapter.format.MarcRecord.Field;
import io.libraryhub.resource.bibimport.adapter.format.MarcRecord.Subfield;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the bytes of a record's fields to their text. */
final class MarcDecoder {
    private static final int INDICATORS = 2;

    private MarcDecoder() {}

    static MarcRecord decode(RawRecord raw) throws DamagedRecord {
        Encoding encoding = Encoding.of(
                allBytes(raw), Dialect.of(raw).oldEncoding(), raw.leader().charAt(9) == 'a');
        List<Field> fields = new ArrayList<>(raw.fields().size());
        for (RawField field : raw.fields()) {
            fields.add(decode(field, encoding));
        }
        return new MarcRecord(raw.leader(), fields);
    }

    private static Field decode(RawField raw, Encoding encoding) throws DamagedRecord {
        byte[] b = raw.bytes();
        if (raw.tag().startsWith("00")) {
            return new Field(raw.tag(), "", encoding.decode(b), List.of());
        }
        String indicators = new String(b, 0, Math.min(INDICATORS, b.length), StandardCharsets.ISO_8859_1);
        List<Subfield> subfields = new ArrayList<>();
        int at = next(b, Math.min(INDICATORS, b.length));
        while (at < b.length - 1) {
            int end = next(b, at + 1);
            subfields.add(new Subfield(
                    (char) (b[at + 1] & 0xFF), encoding.decode(Arrays.copyOfRange(b, at + 2, Math.max(at + 2, end)))));
            at = end;
        }
        return new Field(raw.tag(), indicators, "", subfields);
    }

    private static int next(byte[] b, int from) {
        int at = from;
        while (at < b.length && b[at] != Iso2709.SUBFIELD) {
            at++;
        }
        return at;
    }

    private static byte[] allBytes(RawRecord raw) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (RawField field : raw.fields()) {
            all.writeBytes(field.bytes());
            // A separator, so that the last byte of a field and the first of the next make no pair.
            all.write(' ');
        }
        return all.toByteArray();
    }
}
