package io.libraryhub.desk;

import java.util.Map;

/** A reason in the language of the page, where it is no refusal of the request itself. */
public record Why(String code, String text, Map<String, String> details) {}
