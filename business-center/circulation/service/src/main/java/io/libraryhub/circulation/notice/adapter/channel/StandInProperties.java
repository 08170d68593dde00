package io.libraryhub.circulation.notice.adapter.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.circulation.notice.stand-in.<channel>.*}.
 *
 * @param fails it does not answer
 * @param unknown it reaches no reader
 * @param slow how long it takes
 * @param losesAnswers it delivers, and its answer is lost: the message comes a second time
 * @param timeout how long its answer is waited for
 * @param keeps so many messages, to be looked at
 */
record StandInProperties(
        @DefaultValue("false") boolean fails,
        @DefaultValue("false") boolean unknown,
        @DefaultValue("0s") Duration slow,
        @DefaultValue("false") boolean losesAnswers,
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("1000") int keeps) {}
