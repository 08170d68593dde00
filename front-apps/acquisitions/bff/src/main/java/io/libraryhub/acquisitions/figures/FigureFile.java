package io.libraryhub.acquisitions.figures;

import java.util.Locale;
import java.util.stream.Collectors;

/** A figure as a file that spreadsheets open: CSV by RFC 4180, with the mark by which they know UTF-8. */
final class FigureFile {
    private static final String UTF_8_MARK = "\uFEFF";
    private static final String LINE = "\r\n";

    private FigureFile() {}

    static String of(FigureBody figure) {
        return UTF_8_MARK
                + line(figure.by(), cell(figure.name()))
                + figure.points().stream()
                        .map(point -> line(point.name(), String.format(Locale.ROOT, "%.2f", point.value())))
                        .collect(Collectors.joining());
    }

    private static String line(String name, String value) {
        return cell(name) + "," + value + LINE;
    }

    /** A sheet takes what begins with one of these for a formula. */
    private static String cell(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
