package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.util.List;

/**
 * Staff lend or renew although the rules say no. Kept with who did it and why.
 *
 * @param codes the reasons set aside, at most 20
 * @param reason why, 1 to 200 characters; told to nobody else
 */
public record SetAside(List<String> codes, String reason) implements Serializable {
    public SetAside {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }
}
