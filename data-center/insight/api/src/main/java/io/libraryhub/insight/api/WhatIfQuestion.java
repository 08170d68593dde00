package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a title's readers with more copies. What is left open is taken as it is now, or from policy.
 *
 * @param most how many more copies the curve goes to, 0 to 50
 * @param demandPerDay readers a day, 0 to 1,000
 * @param halfLifeDays in which that demand halves, 1 to 3,650
 * @param cycleDays from one loan of a copy to the next, 1 to 365: a shorter loan is a shorter cycle
 * @param leadDays until copies bought now can be lent, 0 to 365
 */
public record WhatIfQuestion(
        TitleId titleId,
        int most,
        @Nullable Double demandPerDay,
        @Nullable Double halfLifeDays,
        @Nullable Double cycleDays,
        @Nullable Double leadDays)
        implements Serializable {}
