package io.libraryhub.desk.rules;

import io.libraryhub.circulation.api.RuleLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is validated, compared and published as one version. */
public record DraftBody(
        @NotNull @Size(max = 500) List<@Valid @NotNull PolicyBody> policies,
        @NotNull @Size(max = 2_000) List<@NotNull RuleLine> rules) {}
