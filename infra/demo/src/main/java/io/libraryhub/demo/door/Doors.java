package io.libraryhub.demo.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Every way into one running hub. */
public final class Doors implements AutoCloseable {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 12;

    private final StackFile stack;
    private final Patience patience;
    private final Gateway gateway;
    private final Identity identity;
    private final ReaderPages pages;
    private final Desk desk;

    public Doors(StackFile stack, Patience patience) {
        this.stack = stack;
        this.patience = patience;
        this.gateway = new Gateway(stack.gateway(), patience);
        this.identity = new Identity(gateway);
        this.pages = new ReaderPages(gateway);
        this.desk = new Desk(stack, patience);
    }

    public StackFile stack() {
        return stack;
    }

    public Patience patience() {
        return patience;
    }

    public Gateway gateway() {
        return gateway;
    }

    public Identity identity() {
        return identity;
    }

    public ReaderPages pages() {
        return pages;
    }

    public Desk desk() {
        return desk;
    }

    /**
     * The password of somebody whom the demo registers: another one for each person and each stack, so that none stands in
     * the source, and yet the same in every run on one stack.
     */
    public String password(String who) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(stack.rpcKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bytes = mac.doFinal(("demo password of " + who).getBytes(StandardCharsets.UTF_8));
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < PASSWORD_LENGTH; i++) {
                word.append(LETTERS.charAt((bytes[i] & 0xff) % LETTERS.length()));
            }
            return word.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
