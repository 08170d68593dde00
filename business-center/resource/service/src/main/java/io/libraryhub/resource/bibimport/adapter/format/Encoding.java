package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.resource.bibimport.domain.Damage;
import io.libraryhub.resource.table.FileText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.marc4j.converter.impl.AnselToUnicode;
import org.marc4j.converter.impl.Iso5426ToUnicode;

/**
 * The encodings in which catalogue records really come. What a record states about itself is often wrong, so the bytes
 * are asked first: valid UTF-8 of several bytes is hardly ever anything else, and Chinese text in GB18030 shows as pairs of
 * high bytes, which the old Latin sets, where an accent precedes its letter, do not have.
 */
enum Encoding {
    UTF_8 {
        @Override
        String decode(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    },
    GB18030 {
        @Override
        String decode(byte[] bytes) {
            return new String(bytes, GB);
        }
    },
    /** The old set of MARC21. */
    MARC_8 {
        @Override
        String decode(byte[] bytes) throws DamagedRecord {
            try {
                return new AnselToUnicode().convert(bytes);
            } catch (RuntimeException e) {
                // marc4j reports broken escape sequences with whatever exception they happen to cause.
                throw new DamagedRecord(Damage.BAD_TEXT, "MARC-8");
            }
        }
    },
    /** The old set of UNIMARC. */
    ISO_5426 {
        @Override
        String decode(byte[] bytes) throws DamagedRecord {
            try {
                return new Iso5426ToUnicode().convert(bytes);
            } catch (RuntimeException e) {
                throw new DamagedRecord(Damage.BAD_TEXT, "ISO 5426");
            }
        }
    };

    private static final Charset GB = Charset.forName("GB18030");
    private static final byte ESCAPE = 0x1B;
    private static final double MOSTLY = 0.8;

    abstract String decode(byte[] bytes) throws DamagedRecord;

    /**
     * The encoding of a record's fields taken together.
     *
     * @param old what it is in when nothing speaks for UTF-8 or GB18030
     * @param saysUtf8 the leader states UTF-8: believed when a stray byte is all that speaks against it
     */
    static Encoding of(byte[] all, Encoding old, boolean saysUtf8) {
        if (contains(all, ESCAPE)) {
            return old;
        }
        if (FileText.isValid(all, StandardCharsets.UTF_8)) {
            return UTF_8;
        }
        if (isMostlyPairs(all) && FileText.isValid(all, GB)) {
            return GB18030;
        }
        return saysUtf8 ? UTF_8 : old;
    }

    private static boolean isMostlyPairs(byte[] bytes) {
        int high = 0;
        int paired = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                if (i + 1 < bytes.length && (bytes[i] & 0xFF) >= 0xA1 && (bytes[i + 1] & 0xFF) >= 0xA1) {
                    high++;
                    paired += 2;
                    i++;
                }
            }
        }
        return high > 0 && paired >= MOSTLY * high;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }
}
