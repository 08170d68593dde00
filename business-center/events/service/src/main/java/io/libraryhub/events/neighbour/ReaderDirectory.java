package io.libraryhub.events.neighbour;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import java.util.List;

/** What we need to know of a reader before a place is given. */
public interface ReaderDirectory {
    /** Reasons why the reader cannot be served; empty when nothing stops him. */
    List<Reason> against(ReaderId reader);
}
