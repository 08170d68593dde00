package io.libraryhub.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Passwords and keys of one stack: made at first use, kept in files that only their owner may read. */
public final class Secrets {

    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 28;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** A password of letters and digits only, so that it needs no quoting anywhere. */
    public String password(String name) {
        return kept(name, () -> {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < PASSWORD_LENGTH; i++) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            return word.toString();
        });
    }

    /** 32 random bytes in Base64. */
    public String key(String name) {
        return kept(name, () -> {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            return Base64.getEncoder().encodeToString(bytes);
        });
    }

    /** The RSA private key (PKCS#8, PEM) that signs tokens. */
    public Path signingKey() {
        makeKeyPair();
        return folder.resolve("jwt-private.pem");
    }

    /** The RSA public key (X.509, PEM) that checks them. */
    public Path verificationKey() {
        makeKeyPair();
        return folder.resolve("jwt-public.pem");
    }

    private synchronized void makeKeyPair() {
        Path secret = folder.resolve("jwt-private.pem");
        Path open = folder.resolve("jwt-public.pem");
        if (Files.exists(secret) && Files.exists(open)) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            write(secret, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            write(open, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new HubException("this Java has no RSA", e);
        }
    }

    private static String pem(String what, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    private synchronized String kept(String name, java.util.function.Supplier<String> make) {
        Path file = folder.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            String value = make.get();
            write(file, value + "\n");
            return value;
        } catch (IOException e) {
            throw new HubException("cannot read " + file, e);
        }
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Private.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new HubException("cannot write " + file, e);
        }
    }
}
