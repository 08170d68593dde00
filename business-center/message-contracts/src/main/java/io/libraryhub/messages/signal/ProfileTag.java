package io.libraryhub.messages.signal;

/**
 * One interest of a reader.
 *
 * @param kind class, author, activity or tag
 * @param name class code, author or word
 * @param weight decayed count of acts
 */
public record ProfileTag(String kind, String name, double weight) {}
