/**
 * Models 推荐模型 (requirement rows 20 and 22): what goes with what, learnt in batch from the loans of readers who allow a
 * profile, as the warehouse holds them; kept in memory, since they are made anew in seconds.
 *
 * <p>Protection of readers: a loan counts only from the moment from which its reader has allowed a profile without a break;
 * nothing rests on fewer than {@code hub.insight.for-you.least-readers} of them (8), neither a title nor a pair of titles;
 * a model holds no reader. Who withdraws his consent is gone with the next model.
 */
@NullMarked
package io.libraryhub.insight.recommend;

import org.jspecify.annotations.NullMarked;
