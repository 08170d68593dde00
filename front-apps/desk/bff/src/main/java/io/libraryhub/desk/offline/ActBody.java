package io.libraryhub.desk.offline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One act of a desk that was cut off.
 *
 * @param sequence its place in the desk's order, from 1
 * @param at when it happened: UTC, to the millisecond, as {@code 2026-03-10T04:00:00.000Z}
 * @param kind check-out or check-in
 * @param cardNo of the reader, for a check-out
 * @param previous SHA-256 of the act before it and its signature, base64url; empty for the first
 * @param signature ECDSA (P-256, SHA-256, IEEE P1363) of the desk over {@link Chain#text}, base64url
 */
public record ActBody(
        @Min(1) @Max(1_000_000) long sequence,
        @NotNull @Pattern(regexp = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z") String at,
        @NotNull @Pattern(regexp = "check-out|check-in") String kind,
        @Pattern(regexp = "[A-Za-z0-9]{1,32}") @Nullable String cardNo,
        @NotNull @Pattern(regexp = "[A-Za-z0-9]{1,32}") String barcode,
        @NotNull @Pattern(regexp = "[A-Za-z0-9_.-]{1,32}") String branch,
        @NotNull @Size(max = 64) String previous,
        @NotBlank @Size(max = 128) String signature) {
    @Override
    public String toString() {
        return "ActBody[" + sequence + "]";
    }
}
