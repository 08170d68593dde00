package io.libraryhub.portal.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody wants a card.
 *
 * @param phone mainland mobile number, 11 digits
 * @param idNumber resident id number (GB 11643), 18 characters; its check digit is checked by the reader service
 * @param homeBranch branch code
 * @param profileConsent whether recommendations may be made from the reader's loans
 */
record RegisterBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "1\\d{10}") String phone,
        @NotNull @Pattern(regexp = "\\d{17}[0-9Xx]") String idNumber,
        @Min(1900) @Max(2200) int birthYear,
        @NotBlank @Size(max = 32) String homeBranch,
        @NotNull @Size(min = 6, max = 64) String password,
        boolean profileConsent) {
    @Override
    public String toString() {
        // Personal data must not reach a log by way of a message.
        return "RegisterBody[requestId=" + requestId + "]";
    }
}
