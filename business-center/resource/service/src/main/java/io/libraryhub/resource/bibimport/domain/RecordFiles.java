package io.libraryhub.resource.bibimport.domain;

import java.util.Optional;

/** Reads files. */
public interface RecordFiles {
    /** Empty when the content is of no known format. */
    Optional<RecordFile> read(byte[] content);
}
