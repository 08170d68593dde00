package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/** @param seenVersion the version that was seen */
public record RetirePurchasePolicy(String requestId, Actor actor, String classCode, String branch, int seenVersion)
        implements Serializable {}
