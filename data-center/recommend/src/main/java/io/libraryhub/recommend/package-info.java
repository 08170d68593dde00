/**
 * Ranking 排序: which items somebody will want next, learnt from what all took (requirement rows 20 and 22).
 *
 * <p>A {@link io.libraryhub.recommend.RankingMethod} learns from {@link io.libraryhub.recommend.Interactions} and gives a
 * {@link io.libraryhub.recommend.Ranking}, which scores every item for a {@link io.libraryhub.recommend.History}. A
 * ranking knows no users: a history is enough, so somebody who came yesterday is served as well as anybody else, and what
 * was learnt holds nobody's name. Users and items are numbers from 0; who calls keeps the {@code Numbering}.
 *
 * <p>Everything here is deterministic: the same interactions in the same order give the same lists.
 */
@NullMarked
package io.libraryhub.recommend;

import org.jspecify.annotations.NullMarked;
