package io.libraryhub.portal.fees;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks what a card owes: in a body, because addresses are written to logs. */
record CardBody(@NotBlank @Size(max = 32) String cardNo) {}
