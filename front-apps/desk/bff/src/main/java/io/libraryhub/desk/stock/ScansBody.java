package io.libraryhub.desk.stock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param barcodes in the order in which the copies stand */
public record ScansBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 32) String> barcodes) {}
