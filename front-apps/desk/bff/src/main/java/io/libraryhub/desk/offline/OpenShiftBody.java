package io.libraryhub.desk.offline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param publicKey of the desk: P-256, X.509, base64url */
public record OpenShiftBody(@NotNull @Pattern(regexp = "[A-Za-z0-9_-]{80,200}") String publicKey) {}
