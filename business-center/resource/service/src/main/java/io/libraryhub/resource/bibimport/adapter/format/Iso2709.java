package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.resource.bibimport.domain.Damage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The exchange format ISO 2709: a leader of 24 bytes, a directory of 12 bytes per field, the fields. A record ends with
 * 0x1D, a field with 0x1E; a subfield begins with 0x1F. None of these bytes occurs within a character of UTF-8, GB18030 or
 * MARC-8, so they can be looked for before the encoding is known.
 */
final class Iso2709 {
    private static final byte RECORD_END = 0x1D;
    private static final byte FIELD_END = 0x1E;
    static final byte SUBFIELD = 0x1F;
    private static final int LEADER = 24;
    private static final int ENTRY = 12;

    private Iso2709() {}

    /** The bytes of one record, without knowing yet whether they make sense. */
    record Chunk(byte[] bytes, boolean ended) {}

    /** A field as bytes, with its indicators and subfield marks, without its end. */
    record RawField(String tag, byte[] bytes) {}

    record RawRecord(String leader, List<RawField> fields) {}

    static boolean looksLike(byte[] content) {
        int window = Math.min(content.length, 100_000);
        boolean field = false;
        boolean subfield = false;
        for (int i = 0; i < window; i++) {
            field |= content[i] == FIELD_END;
            subfield |= content[i] == SUBFIELD;
        }
        return field && subfield;
    }

    /**
     * Cuts a file into records. A record that lost its end does not take the next one with it: where a leader with a
     * fitting length begins inside, the record is cut there.
     */
    static List<Chunk> split(byte[] content) {
        List<Chunk> chunks = new ArrayList<>();
        int start = skipPadding(content, 0);
        while (start < content.length) {
            int end = indexOf(content, RECORD_END, start);
            boolean ended = end >= 0;
            int stop = ended ? end + 1 : content.length;
            if (ended && number(content, start, 5) != stop - start) {
                int next = leaderInside(content, start + 1, stop);
                if (next > 0) {
                    chunks.add(new Chunk(Arrays.copyOfRange(content, start, next), false));
                    start = next;
                    continue;
                }
            }
            chunks.add(new Chunk(Arrays.copyOfRange(content, start, stop), ended));
            start = skipPadding(content, stop);
        }
        return chunks;
    }

    static RawRecord parse(Chunk chunk) throws DamagedRecord {
        byte[] b = chunk.bytes();
        if (!chunk.ended()) {
            throw new DamagedRecord(Damage.CUT_OFF, b.length + " B");
        }
        if (b.length <= LEADER) {
            throw new DamagedRecord(Damage.BAD_LEADER, b.length + " B");
        }
        int stated = number(b, 0, 5);
        int base = number(b, 12, 5);
        if (stated < 0 || base < 0) {
            throw new DamagedRecord(Damage.BAD_LEADER, printable(b, LEADER));
        }
        if (stated != b.length) {
            throw new DamagedRecord(Damage.BAD_LENGTH, stated + " / " + b.length + " B");
        }
        if (base <= LEADER || base >= b.length || b[base - 1] != FIELD_END || (base - 1 - LEADER) % ENTRY != 0) {
            throw new DamagedRecord(Damage.BAD_DIRECTORY, printable(b, LEADER));
        }
        return new RawRecord(new String(b, 0, LEADER, StandardCharsets.ISO_8859_1), fields(b, base));
    }

    private static List<RawField> fields(byte[] b, int base) throws DamagedRecord {
        List<RawField> fields = new ArrayList<>();
        for (int at = LEADER; at < base - 1; at += ENTRY) {
            String tag = new String(b, at, 3, StandardCharsets.ISO_8859_1);
            int length = number(b, at + 3, 4);
            int from = base + number(b, at + 7, 5);
            // Every field is ended by 0x1E; an entry that points elsewhere would read half of two fields.
            if (length < 1 || from < base || from + length > b.length || b[from + length - 1] != FIELD_END) {
                throw new DamagedRecord(Damage.BAD_DIRECTORY, tag);
            }
            fields.add(new RawField(tag, Arrays.copyOfRange(b, from, from + length - 1)));
        }
        return fields;
    }

    private static int leaderInside(byte[] b, int from, int stop) {
        for (int at = from; at + LEADER < stop; at++) {
            if (number(b, at, 5) == stop - at && number(b, at + 12, 5) > LEADER && b[at + 10] == '2') {
                return at;
            }
        }
        return -1;
    }

    private static int skipPadding(byte[] b, int from) {
        int at = from;
        while (at < b.length && (b[at] == '\r' || b[at] == '\n' || b[at] == ' ' || b[at] == 0 || b[at] == 0x1A)) {
            at++;
        }
        return at;
    }

    private static int indexOf(byte[] b, byte wanted, int from) {
        for (int i = from; i < b.length; i++) {
            if (b[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Digits as a number, -1 when there is anything else. */
    private static int number(byte[] b, int from, int digits) {
        if (from + digits > b.length) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            if (b[i] < '0' || b[i] > '9') {
                return -1;
            }
            value = value * 10 + (b[i] - '0');
        }
        return value;
    }

    private static String printable(byte[] b, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < Math.min(length, b.length); i++) {
            text.append(b[i] >= ' ' && b[i] < 0x7F ? (char) b[i] : '?');
        }
        return text.toString();
    }
}
