package io.libraryhub.resource.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file as text. */
public final class FileText {
    private static final Charset GB = Charset.forName("GB18030");

    private FileText() {}

    /** Text of a whole file (CSV, XML): UTF-8, UTF-16 with its mark, or GB18030; empty when it is no text. */
    public static Optional<String> text(byte[] all) {
        if (all.length >= 2
                && ((all[0] & 0xFF) == 0xFE && (all[1] & 0xFF) == 0xFF
                        || (all[0] & 0xFF) == 0xFF && (all[1] & 0xFF) == 0xFE)) {
            return Optional.of(new String(all, StandardCharsets.UTF_16));
        }
        if (isValid(all, StandardCharsets.UTF_8)) {
            String text = new String(all, StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        return isValid(all, GB) ? Optional.of(new String(all, GB)) : Optional.empty();
    }

    public static boolean isValid(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
