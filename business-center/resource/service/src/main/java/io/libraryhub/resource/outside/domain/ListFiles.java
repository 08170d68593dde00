package io.libraryhub.resource.outside.domain;

import java.util.Optional;

/** Reads files of lists. */
public interface ListFiles {
    /** Empty when it is no table with a column for the book. */
    Optional<LinesRead> read(byte[] content, LineBounds bounds);
}
