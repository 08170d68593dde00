package io.libraryhub.reader.account.application;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.once.Once;
import io.libraryhub.reader.account.domain.Readers;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.reader.api.SetLanguage;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A reader chooses in which language messages come. */
@Component
public class ChooseLanguage {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final Readers readers;
    private final ReaderQueries queries;
    private final Once once;

    ChooseLanguage(Readers readers, ReaderQueries queries, Once once) {
        this.readers = readers;
        this.queries = queries;
        this.once = once;
    }

    public Reply<ReaderView> choose(SetLanguage command) {
        if (!command.actor().isReader(command.readerId())) {
            return Reply.refused(Kinds.NOT_ALLOWED, Reason.of(CommonCodes.NOT_ALLOWED));
        }
        if (command.language() != null && !LANGUAGES.contains(command.language())) {
            return Reply.refused(
                    Kinds.INVALID, new Reason(CommonCodes.INVALID, Map.of("field", "language", "problem", "zh|en")));
        }
        return once.run(command.requestId(), "set-language", command, ReaderView.class, () -> {
            readers.speak(command.readerId(), command.language());
            return queries.view(command.readerId());
        });
    }
}
