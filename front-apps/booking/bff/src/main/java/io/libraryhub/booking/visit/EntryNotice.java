package io.libraryhub.booking.visit;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The text a reader accepts before booking, {@code hub.booking.notice}. It changes with the times (requirement row 35), so
 * it is read anew each time: a change in Nacos shows at once.
 */
@Component
class EntryNotice {
    private static final Bindable<List<String>> LINES = Bindable.listOf(String.class);

    private final Environment environment;

    EntryNotice(Environment environment) {
        this.environment = environment;
    }

    NoticeBody now() {
        Binder binder = Binder.get(environment);
        return new NoticeBody(
                binder.bind("hub.booking.notice.zh", LINES).orElse(List.of()),
                binder.bind("hub.booking.notice.en", LINES).orElse(List.of()));
    }
}
