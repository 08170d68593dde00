package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.neighbour.domain.ReaderLanguages;
import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.circulation.notice.domain.NoticeChannel;
import io.libraryhub.circulation.notice.domain.NoticeChannel.ChannelUnavailable;
import io.libraryhub.circulation.notice.domain.NoticeChannel.Outcome;
import io.libraryhub.circulation.notice.domain.NoticeState;
import io.libraryhub.circulation.notice.domain.Notices;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Sends what is to go out. The channel is called outside of any transaction, under a key that was written before: who
 * dies while it answers leaves a message that is tried again under the same key.
 */
@Service
public class SendNotices implements ScheduledTask {
    private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);

    private final Notices notices;
    private final PackMessage pack;
    private final ReaderLanguages languages;
    private final Map<String, NoticeChannel> channels;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration every;
    private final int page;
    private final Duration putOff;

    /**
     * @param page messages in a step: all of them may time out within the lease of the scheduler
     * @param putOff how long a notice waits that could not even be made a message
     */
    public SendNotices(
            Notices notices,
            PackMessage pack,
            ReaderLanguages languages,
            List<NoticeChannel> channels,
            Transactions transactions,
            Clock clock,
            @Value("${hub.circulation.notice.send-every:PT15S}") Duration every,
            @Value("${hub.circulation.notice.send-page:10}") int page,
            @Value("${hub.circulation.notice.put-off:PT10M}") Duration putOff) {
        this.notices = notices;
        this.pack = pack;
        this.languages = languages;
        this.channels = channels.stream().collect(Collectors.toMap(NoticeChannel::name, Function.identity()));
        this.transactions = transactions;
        this.clock = clock;
        this.every = every;
        this.page = page;
        this.putOff = putOff;
    }

    @Override
    public String name() {
        return "notice-sending";
    }

    @Override
    public Duration every() {
        return every;
    }

    /** What went out is not found again, so a step needs no position to go on from. */
    @Override
    public Progress step(String position) {
        List<Notice> due = notices.due(now(), page);
        int sent = 0;
        for (Notice each : due) {
            sent += sendBundleOf(each);
        }
        return due.size() < page ? Progress.end(sent) : Progress.at("more", sent);
    }

    /** One that cannot be sent stops no other: it is put off. */
    private int sendBundleOf(Notice first) {
        try {
            // Asked before the transaction, so that no row is locked while another process answers.
            Optional<String> chosen = languages.chosenBy(first.about().reader());
            return transactions
                    .together(() -> pack.packed(first, chosen, now()))
                    .map(this::send)
                    .orElse(0);
        } catch (RuntimeException e) {
            LOG.warn("notice {} could not be sent now, it is tried again", first.id(), e);
            return transactions.together(() -> putOff(first));
        }
    }

    private int putOff(Notice failed) {
        notices.lock(failed.id())
                .filter(each -> each.state() == failed.state())
                .ifPresent(each -> notices.save(each.putOff(now().plus(putOff)), each.state()));
        return 0;
    }

    /** @return how many notices went out */
    private int send(Parcel parcel) {
        Optional<Outcome> outcome = ask(parcel);
        return transactions.together(() -> {
            List<Notice> open = notices.unanswered(parcel.message().key());
            open.forEach(each -> notices.save(after(parcel, outcome).apply(each), NoticeState.TRYING));
            return outcome.filter(Outcome.DELIVERED::equals).isPresent() ? open.size() : 0;
        });
    }

    private Optional<Outcome> ask(Parcel parcel) {
        try {
            NoticeChannel channel = channels.get(parcel.channel());
            return Optional.of(channel == null ? Outcome.NO_ADDRESS : channel.send(parcel.message()));
        } catch (ChannelUnavailable e) {
            LOG.warn("channel {} does not answer: {}", parcel.channel(), e.getMessage());
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("channel {} failed", parcel.channel(), e);
            return Optional.empty();
        }
    }

    private UnaryOperator<Notice> after(Parcel parcel, Optional<Outcome> outcome) {
        if (outcome.isPresent()) {
            return outcome.get() == Outcome.DELIVERED
                    ? notice -> notice.sent(now())
                    : notice -> notice.nextChannel(Notice.NO_ADDRESS, now());
        }
        return parcel.lastTry() ? notice -> notice.nextChannel(Notice.UNAVAILABLE, now()) : Notice::unanswered;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
