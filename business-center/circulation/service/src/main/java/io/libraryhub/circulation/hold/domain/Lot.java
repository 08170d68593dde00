package io.libraryhub.circulation.hold.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The lot that a reader draws for a title: the lowest is served first among those who came at about the same time
 * (policy {@code drawHours}). It is the beginning of a digest of title and reader: as good as chance among readers, the
 * same whenever it is worked out again, and the same again for who gives up and comes back.
 */
public final class Lot {
    private Lot() {}

    /** From 0 to 2<sup>31</sup> − 1. */
    public static int of(TitleId title, ReaderId reader) {
        byte[] digest = sha256().digest((title + "/" + reader).getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.wrap(digest).getInt() >>> 1;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
