package io.libraryhub.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Configuration files with {@code @NAME@} where this stack's folders, ports and secrets belong. */
final class Template {

    private static final Pattern NAME = Pattern.compile("@([A-Z_]+)@");

    private Template() {}

    /** Written for the owner only: several of these hold passwords. */
    static void write(Path template, Path target, Map<String, String> values) throws IOException {
        Matcher names = NAME.matcher(Files.readString(template));
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            String value = values.get(names.group(1));
            if (value == null) {
                throw new IllegalStateException(template + " names " + names.group() + ", which has no value");
            }
            names.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        names.appendTail(text);
        Private.write(target, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
