package io.libraryhub.circulation.notice.adapter.rpc;

import io.libraryhub.circulation.api.NoticeApi;
import io.libraryhub.circulation.api.NoticeSearch;
import io.libraryhub.circulation.api.NoticeView;
import io.libraryhub.circulation.api.ReadNotice;
import io.libraryhub.circulation.api.SettleNotice;
import io.libraryhub.circulation.input.Input;
import io.libraryhub.circulation.notice.application.NoticeDesk;
import io.libraryhub.circulation.notice.domain.NoticeKind;
import io.libraryhub.circulation.notice.domain.NoticeState;
import io.libraryhub.circulation.policy.domain.NoticePolicy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.util.function.Predicate;
import org.apache.dubbo.config.annotation.DubboService;
import org.jspecify.annotations.Nullable;

/** Notices over Dubbo. */
@DubboService
public class NoticeFacade implements NoticeApi {
    private final NoticeDesk desk;

    public NoticeFacade(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Reply<Page<NoticeView>> notices(
            Actor actor, ReaderId reader, boolean unreadOnly, String language, int page, int size) {
        return language(Input.page(actor, page, size).given("reader", reader), language)
                .then(() -> desk.ofReader(actor, reader, unreadOnly, language, page, size));
    }

    @Override
    public Reply<NoticeView> read(ReadNotice command) {
        return language(Input.command(command.requestId(), command.actor()), command.language())
                .given("noticeId", command.noticeId())
                .then(() -> desk.read(command));
    }

    @Override
    public Reply<Page<NoticeView>> outbox(Actor actor, NoticeSearch search, String language, int page, int size) {
        return language(Input.page(actor, page, size), language)
                .check(
                        search != null
                                && known(search.state(), code -> NoticeState.find(code)
                                        .isPresent()),
                        "state",
                        "unknown")
                .check(
                        search != null
                                && known(search.kind(), code -> NoticeKind.find(code)
                                        .isPresent()),
                        "kind",
                        "unknown")
                .then(() -> desk.outbox(actor, search, language, page, size));
    }

    @Override
    public Reply<NoticeView> retry(SettleNotice command) {
        return settling(command).then(() -> desk.retry(command));
    }

    @Override
    public Reply<NoticeView> cancel(SettleNotice command) {
        return settling(command).then(() -> desk.cancel(command));
    }

    private static Input settling(SettleNotice command) {
        return language(Input.command(command.requestId(), command.actor()), command.language())
                .given("noticeId", command.noticeId());
    }

    private static Input language(Input input, @Nullable String language) {
        return input.check(language != null && NoticePolicy.LANGUAGES.contains(language), "language", "unknown");
    }

    private static boolean known(@Nullable String code, Predicate<String> exists) {
        return code == null || exists.test(code);
    }
}
