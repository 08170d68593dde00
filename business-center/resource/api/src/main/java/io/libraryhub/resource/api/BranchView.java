package io.libraryhub.resource.api;

import java.io.Serializable;

/** @param kind main, branch, bookroom or 24h */
public record BranchView(
        String code, String nameZh, String nameEn, String kind, String zone, String opens, String closes, int seats)
        implements Serializable {}
