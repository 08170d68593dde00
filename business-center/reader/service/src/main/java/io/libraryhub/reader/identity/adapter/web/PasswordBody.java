package io.libraryhub.reader.identity.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param current the password in use
 * @param next the new one
 */
record PasswordBody(@NotBlank @Size(max = 64) String current, @NotBlank @Size(max = 64) String next) {
    @Override
    public String toString() {
        return "PasswordBody[]";
    }
}
