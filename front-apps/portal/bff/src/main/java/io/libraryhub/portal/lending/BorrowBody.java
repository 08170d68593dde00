package io.libraryhub.portal.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Borrows the copy in the reader's hand.
 *
 * @param barcode of the copy
 * @param branch where the reader is
 */
record BorrowBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String barcode,
        @NotBlank @Size(max = 32) String branch) {}
