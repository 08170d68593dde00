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

    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keep(BibRecord record) {
        Optional<StoredTitle> known = titles.byLocalNo(record.localNo());
        if (known.isPresent()) {
            return keepKnown(known.get(), record);
        }
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
        boolean ownNumber = stored.record().localNo().equals(record.localNo());
        if (!ownNumber || stored.record().equals(record)) {
            return new Kept(stored.id(), Outcome.UNCHANGED);
        }
        revisions.touch(stored.id());
        titles.change(stored.id(), record, clock.instant());
        return new Kept(stored.id(), Outcome.UPDATED);
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
