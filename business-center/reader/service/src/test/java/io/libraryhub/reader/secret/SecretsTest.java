package io.libraryhub.reader.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.reader.ReaderPolicies;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final String KEY = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
    private static final String OTHER =
            Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes());

    private final Vault vault = new Vault(new SecretProperties(KEY, "k1", OTHER, ""));

    @Test
    void whatWasSealedIsReadAgainAndTheSameTextNeverLooksTheSame() {
        byte[] one = vault.seal("phone", "13812345678");
        byte[] two = vault.seal("phone", "13812345678");
        assertThat(one).isNotEqualTo(two);
        assertThat(vault.open("phone", one)).isEqualTo("13812345678");
        assertThat(new String(one, StandardCharsets.ISO_8859_1))
                .startsWith("\u0002k1")
                .doesNotContain("138");
    }

    @Test
    void aChangedByteAnotherFieldOrAnotherKeyIsRefused() {
        byte[] sealed = vault.seal("phone", "13812345678");
        assertThatThrownBy(() -> vault.open("name", sealed)).isInstanceOf(IllegalStateException.class);
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open("phone", changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Vault(new SecretProperties(OTHER, "k1", KEY, "")).open("phone", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Vault(new SecretProperties(KEY, "k2", OTHER, "")).open("phone", sealed))
                .hasMessageContaining("k1");
    }

    @Test
    void aLookupIsTheSameForTheSameFieldOnlyAndNeedsTheKey() {
        assertThat(vault.lookup("phone", "13812345678"))
                .isEqualTo(vault.lookup("phone", "13812345678"))
                .isNotEqualTo(vault.lookup("id-number", "13812345678"))
                .isNotEqualTo(new Vault(new SecretProperties(KEY, "k1", KEY, "")).lookup("phone", "13812345678"));
    }

    @Test
    void aServiceWithoutProperKeysDoesNotStart() {
        assertThatThrownBy(() -> new Vault(new SecretProperties("", "k1", OTHER, "")))
                .hasMessageContaining("HUB_DATA_KEY");
        assertThatThrownBy(() -> new Vault(new SecretProperties(KEY, "k1", "c2hvcnQ=", "")))
                .hasMessageContaining("HUB_LOOKUP_KEY");
        assertThat(new SecretProperties(KEY, "k1", OTHER, "/key").toString()).doesNotContain(KEY, OTHER, "/key");
    }

    @Test
    void longChinesePasswordsDifferToTheLastCharacter() {
        ReaderPolicies policies = new ReaderPolicies();
        policies.setPasswordStrength(4);
        Passwords passwords = new Passwords(policies);
        String password = "长".repeat(63);
        String hash = passwords.hash(password + "甲");
        assertThat(passwords.matches(password + "甲", hash)).isTrue();
        assertThat(passwords.matches(password + "乙", hash)).isFalse();
        assertThat(passwords.matches("anything", null)).isFalse();
        policies.setPasswordStrength(6);
        assertThat(passwords.hash("x")).contains("$06$");
        assertThat(passwords.matches(password + "甲", hash))
                .as("a password keeps the cost it was stored with")
                .isTrue();
    }
}
