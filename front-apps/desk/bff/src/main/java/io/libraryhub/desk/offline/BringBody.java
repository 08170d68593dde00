package io.libraryhub.desk.offline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param acts in their order */
public record BringBody(
        @NotBlank @Size(max = 2_000) String certificate, @NotEmpty @Size(max = 100) List<@Valid ActBody> acts) {
    @Override
    public String toString() {
        return "BringBody[" + acts.size() + "]";
    }
}
