package io.libraryhub.desk.hold;

import io.libraryhub.kernel.HoldId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param order every hold that waits or is suspended, each once, the next to be served first */
public record OrderBody(
        @NotBlank @Size(max = 64) String requestId, @NotEmpty @Size(max = 10_000) List<@NotNull HoldId> order) {}
