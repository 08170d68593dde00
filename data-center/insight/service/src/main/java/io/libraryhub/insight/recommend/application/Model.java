package io.libraryhub.insight.recommend.application;

import io.libraryhub.insight.recommend.domain.Consents;
import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Numbering;
import io.libraryhub.recommend.method.Methods;
import java.time.Instant;
import java.util.List;

/**
 * Everything learnt at once.
 *
 * @param loans what it was learnt from; readers are numbers that nothing leads back from
 * @param titles the numbers of the titles
 * @param facts of each title by number
 * @param readersOf how many readers borrowed each title
 * @param consents as they were then
 * @param asOf the newest loan in it
 */
// An array, because every list asks it; it is not changed once it is here.
@SuppressWarnings("ArrayRecordComponent")
public record Model(
        Interactions loans,
        Numbering<Long> titles,
        List<TitleFacts> facts,
        int[] readersOf,
        Consents consents,
        Methods.Learnt learnt,
        Instant asOf) {
    /** @param author empty when unknown, as the class */
    public record TitleFacts(String classCode, String author) {}
}
