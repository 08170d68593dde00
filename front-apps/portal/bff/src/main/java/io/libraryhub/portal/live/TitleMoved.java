package io.libraryhub.portal.live;

import java.time.Instant;

/** A copy or the queue of a title moved: the page asks again for what it shows of it. */
record TitleMoved(String titleId, Instant at) {}
