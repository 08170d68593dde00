package io.libraryhub.reader.identity.adapter.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param phone mainland mobile number */
record PhoneBody(@NotBlank @Size(max = 24) String phone) {
    @Override
    public String toString() {
        return "PhoneBody[]";
    }
}
