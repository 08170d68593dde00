package io.libraryhub.resource.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;

/** @param content at most 16 MiB */
public record ImportRecords(String requestId, Actor actor, String fileName, byte[] content) implements Serializable {}
