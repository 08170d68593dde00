package io.libraryhub.reader.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * @param kind virtual, plastic or social
 * @param state active, lost or ended
 */
public record CardView(String cardNo, String kind, String state, LocalDate expiresOn) implements Serializable {}
