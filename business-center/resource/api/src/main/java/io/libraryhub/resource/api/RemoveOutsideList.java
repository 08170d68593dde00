package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/** Takes a list away. */
public record RemoveOutsideList(String requestId, Actor actor, String name) implements Serializable {}
