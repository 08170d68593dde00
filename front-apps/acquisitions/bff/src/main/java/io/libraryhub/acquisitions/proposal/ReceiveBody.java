package io.libraryhub.acquisitions.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param branches one branch code for each copy received */
public record ReceiveBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 32) String> branches) {}
