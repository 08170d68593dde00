package io.libraryhub.resource.title.domain;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of the catalogue. */
public interface Titles {
    /** By its own number or one it is also known by; locked until the transaction ends. */
    Optional<StoredTitle> byLocalNo(String localNo);

    /** Those of the numbers that are known, own or other, in one or two questions; not locked. */
    Map<String, StoredTitle> byLocalNos(Collection<String> localNos);

    List<StoredTitle> byIsbn(Isbn isbn);

    /** Fails with a duplicate key when another has just used the number. */
    void add(TitleId id, BibRecord record, Instant at);

    void change(TitleId id, BibRecord record, Instant at);

    /** Remembers that the title came under this number, too. */
    void alsoKnownAs(TitleId id, String localNo);
}
