package io.libraryhub.desk.offline;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;

/**
 * The acts of one desk as a chain: each is signed, and names the one before it, so that none can be changed, left out or
 * moved without it showing.
 */
final class Chain {
    private static final int FIELD_BITS = 256;

    private final String deskId;
    private final PublicKey key;

    private Chain(String deskId, PublicKey key) {
        this.deskId = deskId;
        this.key = key;
    }

    /** @throws IllegalArgumentException when the key is none on P-256 */
    static Chain of(String deskId, String key) {
        try {
            PublicKey read = KeyFactory.getInstance("EC")
                    .generatePublic(
                            new X509EncodedKeySpec(Base64.getUrlDecoder().decode(key)));
            if (!(read instanceof ECPublicKey point)
                    || point.getParams().getCurve().getField().getFieldSize() != FIELD_BITS) {
                throw new IllegalArgumentException("not a key on P-256");
            }
            return new Chain(deskId, read);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The place of the first act that is not genuine or does not follow the one before it; empty when all are. */
    OptionalLong broken(List<ActBody> acts) {
        ActBody before = null;
        for (ActBody act : acts) {
            boolean follows = before == null
                    ? act.sequence() > 1 || act.previous().isEmpty()
                    : act.sequence() == before.sequence() + 1 && act.previous().equals(link(before));
            if (!follows || !signed(act)) {
                return OptionalLong.of(act.sequence());
            }
            before = act;
        }
        return OptionalLong.empty();
    }

    /** What is signed: the fields, one a line. None of them can hold a line end. */
    static String text(String deskId, ActBody act) {
        return String.join(
                "\n",
                deskId,
                Long.toString(act.sequence()),
                act.at(),
                act.kind(),
                act.cardNo() == null ? "" : act.cardNo(),
                act.barcode(),
                act.branch(),
                act.previous());
    }

    private String link(ActBody act) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((text(deskId, act) + "\n" + act.signature()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean signed(ActBody act) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(key);
            signature.update(text(deskId, act).getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getUrlDecoder().decode(act.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
