package io.libraryhub.circulation.notice.adapter.channel;

import io.libraryhub.circulation.notice.domain.Message;
import io.libraryhub.circulation.notice.domain.NoticeChannel;
import org.springframework.stereotype.Component;

/** The reader's own page. A notice that was sent is shown there, whichever channel took it: nothing is left to do. */
@Component
class InApp implements NoticeChannel {
    @Override
    public String name() {
        return "in-app";
    }

    @Override
    public Outcome send(Message message) {
        return Outcome.DELIVERED;
    }
}
