package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.util.List;

/** At most 500 copies at once. */
public record AddItems(String requestId, Actor actor, List<NewItem> items) implements Serializable {
    public AddItems {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
