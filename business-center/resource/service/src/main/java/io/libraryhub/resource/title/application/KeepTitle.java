package io.libraryhub.resource.title.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.TitleAdded;
import io.libraryhub.resource.title.domain.BibRecord;
import io.libraryhub.resource.title.domain.StoredTitle;
import io.libraryhub.resource.title.domain.Titles;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings one record into the catalogue, however often it comes. */
@Component
public class KeepTitle {
    private final Titles titles;
    private final Revisions revisions;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    KeepTitle(Titles titles, Revisions revisions, Outbox outbox, Ids ids, Clock clock) {
        this.titles = titles;
        this.revisions = revisions;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    public record Kept(TitleId id, Outcome outcome) {}

    /**
     * Many at once, with as few questions as possible. Fails with a duplicate key when somebody else brings one of them at
     * the same moment; then {@link #keep} them one by one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Kept> keepAll(List<BibRecord> records) {
        Map<String, StoredTitle> known =
                titles.byLocalNos(records.stream().map(BibRecord::localNo).toList());
        return records.stream()
                .map(record -> {
                    StoredTitle stored = known.get(record.localNo());
                    if (stored == null) {
                        return keepNew(record);
                    }
                    return stands(stored, record) ? new Kept(stored.id(), Outcome.UNCHANGED) : keep(record);
                })
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keep(BibRecord record) {
        return titles.byLocalNo(record.localNo())
                .map(stored -> keepKnown(stored, record))
                .orElseGet(() -> keepNew(record));
    }

    private Kept keepNew(BibRecord record) {
        Optional<StoredTitle> sameBook = record.isbn() == null
                ? Optional.empty()
                : titles.byIsbn(record.isbn()).stream()
                        .filter(stored -> record.isSameBookAs(stored.record()))
                        .findFirst();
        if (sameBook.isPresent()) {
            titles.alsoKnownAs(sameBook.get().id(), record.localNo());
            return new Kept(sameBook.get().id(), Outcome.UNCHANGED);
        }
        return add(record);
    }

    private Kept keepKnown(StoredTitle stored, BibRecord record) {
        if (stands(stored, record)) {
            return new Kept(stored.id(), Outcome.UNCHANGED);
        }
        revisions.touch(stored.id());
        titles.change(stored.id(), record, clock.instant());
        return new Kept(stored.id(), Outcome.UPDATED);
    }

    /** The record says nothing new, or comes from another source than the one that stands. */
    private static boolean stands(StoredTitle stored, BibRecord record) {
        boolean ownNumber = stored.record().localNo().equals(record.localNo());
        return !ownNumber || stored.record().equals(record);
    }

    private Kept add(BibRecord record) {
        TitleId id = new TitleId(ids.next());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        titles.add(id, record, now);
        revisions.touch(id);
        outbox.append(new TitleAdded(id.toString(), record.classCode(), record.language()), now);
        return new Kept(id, Outcome.CREATED);
    }
}
