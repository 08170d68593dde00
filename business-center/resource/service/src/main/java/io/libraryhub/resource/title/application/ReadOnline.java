package io.libraryhub.resource.title.application;

import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.messages.OnlineOpened;
import io.libraryhub.resource.api.OpenOnline;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.input.Input;
import io.libraryhub.resource.title.domain.OnlineAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads to where a title is read online, and tells the data hub that somebody went, without saying who (row 24). */
@Component
public class ReadOnline {
    private final TitleViews titles;
    private final Outbox outbox;
    private final Once once;
    private final Ids ids;

    ReadOnline(TitleViews titles, Outbox outbox, Once once, Ids ids) {
        this.titles = titles;
        this.outbox = outbox;
        this.once = once;
        this.ids = ids;
    }

    public Reply<String> open(OpenOnline command) {
        return once.run(command.requestId(), "resource.online.open", command, String.class, () -> {
            Optional<String> address =
                    titles.one(command.titleId()).map(TitleView::online).filter(online -> !online.isEmpty());
            address.ifPresent(online -> outbox.append(new OnlineOpened(
                    Long.toString(ids.next()),
                    command.titleId().toString(),
                    OnlineAddress.hostOf(online),
                    command.channel())));
            return address.<Reply<String>>map(Reply::done)
                    .orElseGet(() -> Input.notFound("online " + command.titleId()));
        });
    }
}
