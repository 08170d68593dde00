package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Money;
import java.io.Serializable;

/** What is owed in all, and nothing more: for whoever pays for another reader. */
public record OwedView(Money owed) implements Serializable {}
