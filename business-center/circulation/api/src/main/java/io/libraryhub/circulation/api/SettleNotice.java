package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.NoticeId;
import java.io.Serializable;

/**
 * Staff decide what becomes of a notice.
 *
 * @param language of the answer, zh or en
 */
public record SettleNotice(String requestId, Actor actor, NoticeId noticeId, String language) implements Serializable {}
