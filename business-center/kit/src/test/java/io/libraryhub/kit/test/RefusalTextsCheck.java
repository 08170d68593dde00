package io.libraryhub.kit.test;

import io.libraryhub.kernel.CommonCodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Walks every {@code …Codes} class on the class path: each code has a text in Chinese and in English beside its class,
 * each text has a code, and no two classes share a code.
 */
public final class RefusalTextsCheck {
    private RefusalTextsCheck() {}

    /** What is wrong, in words; empty when nothing is. */
    public static List<String> problems() {
        List<String> problems = new ArrayList<>();
        TreeMap<String, String> owners = new TreeMap<>();
        List<Class<?>> classes = codeClasses();
        if (!classes.contains(CommonCodes.class)) {
            problems.add("the walk did not even find " + CommonCodes.class);
        }
        for (Class<?> type : classes) {
            Properties chinese = texts(type, "refusals.properties");
            Properties english = texts(type, "refusals_en.properties");
            List<String> codes = codesOf(type);
            for (String code : codes) {
                String other = owners.put(code, type.getName());
                if (other != null) {
                    problems.add(code + " stands in " + other + " and in " + type.getName());
                }
                if (blank(chinese.getProperty(code))) {
                    problems.add(type.getName() + "." + code + " has no Chinese text");
                }
                if (blank(english.getProperty(code))) {
                    problems.add(type.getName() + "." + code + " has no English text");
                }
            }
            for (Properties each : List.of(chinese, english)) {
                each.stringPropertyNames().stream()
                        .filter(name -> !codes.contains(name))
                        .forEach(name -> problems.add("a text without a code beside " + type.getName() + ": " + name));
            }
        }
        return problems;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static List<String> codesOf(Class<?> type) {
        List<String> codes = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                try {
                    codes.add((String) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return codes;
    }

    private static List<Class<?>> codeClasses() {
        List<Class<?>> found = new ArrayList<>();
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:io/libraryhub/**/*Codes.class");
            for (Resource file : files) {
                String url = file.getURL().toString();
                String name = url.substring(url.lastIndexOf("io/libraryhub/"), url.length() - ".class".length())
                        .replace('/', '.');
                found.add(Class.forName(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static Properties texts(Class<?> beside, String name) {
        Properties properties = new Properties();
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
