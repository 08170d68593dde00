package io.libraryhub.reader.identity.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param kind card (cardNo, password), phone (phone, code) or staff (name, password)
 */
record CredentialsBody(
        @NotBlank @Size(max = 10) String kind,
        @Size(max = 20) @Nullable String cardNo,
        @Size(max = 64) @Nullable String password,
        @Size(max = 24) @Nullable String phone,
        @Size(max = 10) @Nullable String code,
        @Size(max = 40) @Nullable String name) {
    @Override
    public String toString() {
        return "CredentialsBody[kind=" + kind + "]";
    }
}
