package io.libraryhub.circulation.api;

import java.io.Serializable;

/** An honest range, in days. */
public record WaitView(int fromDays, int toDays) implements Serializable {}
