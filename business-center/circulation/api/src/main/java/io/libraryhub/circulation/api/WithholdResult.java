package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Reason;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each copy, in the order asked. */
public record WithholdResult(List<Line> lines) implements Serializable {
    public WithholdResult {
        lines = List.copyOf(lines);
    }

    /** @param refused why it stays as it was; null: it is out of service now */
    public record Line(String barcode, @Nullable Reason refused) implements Serializable {}
}
