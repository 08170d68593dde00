package io.libraryhub.desk.scan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code what the scanner read, or what was typed */
public record CodeBody(@NotBlank @Size(max = 64) String code) {
    @Override
    public String toString() {
        return "CodeBody[]";
    }
}
