package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/** @param zone time zone id, such as Asia/Shanghai */
public record SaveBranch(
        String requestId,
        Actor actor,
        String code,
        String nameZh,
        String nameEn,
        String kind,
        String zone,
        String opens,
        String closes,
        int seats)
        implements Serializable {}
