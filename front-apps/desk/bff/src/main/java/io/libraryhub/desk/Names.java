package io.libraryhub.desk;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderView;
import org.apache.dubbo.rpc.RpcException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How staff call a reader: the masked name. */
@Component
public class Names {
    private final ReaderApi readers;

    Names(ReaderApi readers) {
        this.readers = readers;
    }

    /** Null when it cannot be said now: a slip without a name is better than a return that fails. */
    public @Nullable String of(Actor actor, @Nullable ReaderId reader) {
        if (reader == null) {
            return null;
        }
        try {
            return readers.reader(actor, reader).<@Nullable String>fold(ReaderView::maskedName, refused -> null);
        } catch (RpcException away) {
            return null;
        }
    }
}
