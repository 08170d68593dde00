package io.libraryhub.reader.identity.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param code the code that was sent to the phone
 * @param next the new password
 */
record ResetBody(
        @NotBlank @Size(max = 24) String phone,
        @NotBlank @Size(max = 10) String code,
        @NotBlank @Size(max = 64) String next) {
    @Override
    public String toString() {
        return "ResetBody[]";
    }
}
