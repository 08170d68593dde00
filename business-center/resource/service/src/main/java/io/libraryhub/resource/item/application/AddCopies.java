package io.libraryhub.resource.item.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.resource.item.domain.Items;
import io.libraryhub.resource.item.domain.Items.NewCopy;
import io.libraryhub.resource.title.application.Revisions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Copies come into the collection and can be lent from that moment on. */
@Component
public class AddCopies {
    private final Items items;
    private final Revisions revisions;
    private final Outbox outbox;
    private final Clock clock;

    AddCopies(Items items, Revisions revisions, Outbox outbox, Clock clock) {
        this.items = items;
        this.revisions = revisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A copy whose barcode exists already is passed by. Titles and branches must exist. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(List<NewCopy> copies) {
        revisions.touchAll(copies.stream().map(NewCopy::title).toList());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (NewCopy copy : copies) {
            if (items.add(copy, now)) {
                outbox.append(added(copy), now);
            }
        }
    }

    /** The call number that the title's copies have, to be given to the next one. */
    public String callNumberOf(TitleId title) {
        return items.callNumberOf(title);
    }

    private static ItemAdded added(NewCopy copy) {
        Long proposal = copy.proposalId();
        return new ItemAdded(
                copy.id().toString(),
                copy.title().toString(),
                copy.branch(),
                copy.origin(),
                proposal == null ? null : proposal.toString());
    }
}
