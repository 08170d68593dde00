package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.NoticeId;
import java.io.Serializable;

/**
 * A reader has read a notice.
 *
 * @param language of the answer, zh or en
 */
public record ReadNotice(String requestId, Actor actor, NoticeId noticeId, String language) implements Serializable {}
