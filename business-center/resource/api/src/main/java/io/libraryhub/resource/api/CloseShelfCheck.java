package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ShelfCheckId;
import java.io.Serializable;

/** Every shelf of the range was scanned. */
public record CloseShelfCheck(String requestId, Actor actor, ShelfCheckId checkId) implements Serializable {}
