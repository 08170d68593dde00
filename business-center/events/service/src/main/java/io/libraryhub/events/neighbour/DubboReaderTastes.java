package io.libraryhub.events.neighbour;

import io.libraryhub.events.api.LetterTitle;
import io.libraryhub.events.api.SessionInterest;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Interest;
import io.libraryhub.insight.api.Recommendation;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.reader.api.ProfileTagView;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderView;
import java.util.List;
import java.util.Optional;
import org.apache.dubbo.rpc.RpcException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Asks reader-service for the profile, and the data hub for titles. */
@Component
@ConditionalOnProperty(name = "hub.neighbours", havingValue = "dubbo", matchIfMissing = true)
class DubboReaderTastes implements ReaderTastes {
    private static final Actor SELF = new Actor("events-service", Roles.SYSTEM, null);

    private final ReaderApi readers;
    private final InsightApi insight;

    DubboReaderTastes(ReaderApi readers, InsightApi insight) {
        this.readers = readers;
        this.insight = insight;
    }

    @Override
    public Optional<Taste> of(ReaderId reader, int titles) {
        try {
            return allowedBy(reader) ? Optional.of(taste(reader, titles)) : Optional.empty();
        } catch (RpcException e) {
            throw new Away(String.valueOf(e.getMessage()));
        }
    }

    /** A reader who is no longer known gets what everybody gets. */
    @Override
    public boolean allowedBy(ReaderId reader) {
        try {
            return readers.reader(SELF, reader).fold(ReaderView::profileConsent, refused -> false);
        } catch (RpcException e) {
            throw new Away(String.valueOf(e.getMessage()));
        }
    }

    private Taste taste(ReaderId reader, int titles) {
        List<ProfileTagView> profile = value(readers.profile(SELF, reader));
        Served<List<Recommendation>> picks = value(insight.forYou(
                SELF,
                reader,
                profile.stream()
                        .map(tag -> new Interest(tag.kind(), tag.name(), tag.weight()))
                        .toList(),
                titles));
        return new Taste(
                profile.stream()
                        .map(tag -> new SessionInterest(tag.kind(), tag.name(), tag.weight()))
                        .toList(),
                picks.value().stream()
                        .map(each -> new LetterTitle(each.titleId(), each.reason(), each.because(), each.readers()))
                        .toList());
    }

    private static <T> T value(Reply<T> reply) {
        return reply.fold(value -> value, refused -> {
            throw new Away("refused: " + refused.reasons());
        });
    }
}
