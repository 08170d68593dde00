package io.libraryhub.circulation.api;

import java.io.Serializable;

/**
 * A policy that rules can name.
 *
 * @param kind loan, renewal, hold, recall, or a kind that a feature adds
 * @param name 1 to 32 letters, digits, {@code _} or {@code -}; unique in its kind
 * @param json its figures as a JSON object; those left out are as in the standard policy of the kind
 */
public record PolicyDocument(String kind, String name, String json) implements Serializable {}
