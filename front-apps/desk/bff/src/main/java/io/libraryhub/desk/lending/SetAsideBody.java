package io.libraryhub.desk.lending;

import io.libraryhub.circulation.api.SetAside;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It is done although the rules say no; who did it is kept.
 *
 * @param codes the reasons set aside
 * @param reason why, for whoever asks later
 */
public record SetAsideBody(
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 64) String> codes,
        @NotBlank @Size(max = 200) String reason) {
    static @Nullable SetAside of(@Nullable SetAsideBody body) {
        return body == null ? null : new SetAside(body.codes, body.reason);
    }
}
