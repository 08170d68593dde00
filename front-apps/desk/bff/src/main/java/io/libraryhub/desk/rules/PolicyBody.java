package io.libraryhub.desk.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A policy that rules can name; see {@link io.libraryhub.circulation.api.PolicyDocument}.
 *
 * @param kind loan, renewal, hold, recall, fee, or a kind that a feature adds
 * @param name unique in its kind
 * @param figures those left out are as in the standard policy of the kind
 */
public record PolicyBody(
        @NotBlank @Size(max = 64) String kind,
        @NotBlank @Size(max = 64) String name,
        @NotNull Map<String, Object> figures) {}
