package io.libraryhub.desk.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A copy did not come back as it should.
 *
 * @param mark claimed: the reader says it was returned; lost: nobody expects it back
 * @param note for staff; may be empty
 */
public record MarkBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull @Pattern(regexp = "claimed|lost") String mark,
        @NotNull @Size(max = 200) String note) {}
