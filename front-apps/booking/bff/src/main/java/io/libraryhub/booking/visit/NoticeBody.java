package io.libraryhub.booking.visit;

import java.util.List;

/** The entry notice, line by line, in Chinese and English (requirement row 35). */
public record NoticeBody(List<String> zh, List<String> en) {}
