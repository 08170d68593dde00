package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/** A copy found on a reading table is scanned before it is shelved. */
public record NoteUse(String requestId, Actor actor, String barcode, String branch) implements Serializable {}
