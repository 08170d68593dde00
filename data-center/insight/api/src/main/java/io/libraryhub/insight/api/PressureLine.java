package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/** The figures behind a proposal. Shortage by F1, ratio = (holds + unmet) / (copies + on order + in process). */
public record PressureLine(
        TitleId titleId,
        int activeHolds,
        double unmetDemand,
        int copies,
        int onOrder,
        int inProcess,
        double ratio,
        int shortage,
        boolean pressing,
        Instant asOf)
        implements Serializable {}
