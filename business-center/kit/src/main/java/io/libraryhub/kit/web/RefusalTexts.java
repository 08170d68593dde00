package io.libraryhub.kit.web;

import io.libraryhub.kernel.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of all codes on the class path: {@code refusals.properties} (Chinese) and {@code refusals_en.properties}
 * beside each class of codes. A word in braces is replaced by the detail of that name.
 */
public final class RefusalTexts {
    private final Map<String, String> chinese;
    private final Map<String, String> english;

    private RefusalTexts(Map<String, String> chinese, Map<String, String> english) {
        this.chinese = chinese;
        this.english = english;
    }

    public static RefusalTexts fromClassPath() {
        return new RefusalTexts(load("refusals.properties"), load("refusals_en.properties"));
    }

    private static Map<String, String> load(String name) {
        Map<String, String> texts = new HashMap<>();
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:io/libraryhub/**/" + name);
            for (Resource each : found) {
                Properties properties = new Properties();
                try (Reader in = new InputStreamReader(each.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(in);
                }
                properties.stringPropertyNames().forEach(code -> texts.put(code, properties.getProperty(code)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The text in English where that is asked for, else in Chinese; the code itself where there is none. */
    public String text(Reason reason, @Nullable Locale locale) {
        boolean inEnglish = locale != null && "en".equals(locale.getLanguage());
        String text = (inEnglish ? english : chinese).getOrDefault(reason.code(), reason.code());
        for (Map.Entry<String, String> detail : reason.details().entrySet()) {
            text = text.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return text;
    }

    /** Whether there is a text in both languages. */
    public boolean knows(String code) {
        return chinese.containsKey(code) && english.containsKey(code);
    }
}
