package io.libraryhub.demo.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV as the demo's files are written: UTF-8, one header row, RFC 4180 quoting. */
public final class Csv {

    private Csv() {}

    /** One row. */
    public record Row(Map<String, String> fields) {
        public String get(String column) {
            String field = fields.get(column);
            if (field == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return field;
        }

        public int number(String column) {
            return Integer.parseInt(get(column));
        }

        public double decimal(String column) {
            return Double.parseDouble(get(column));
        }
    }

    /** The rows of a file beside the demo's data, each by the names of its columns. */
    public static List<Row> resource(String name) {
        try (InputStream in = Csv.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file of the demo: " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the demo's data, as it is. */
    public static byte[] bytes(String name) {
        try (InputStream in = Csv.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file of the demo: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> parse(String text) {
        List<List<String>> lines = lines(text);
        List<String> header = lines.get(0);
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw new IllegalArgumentException(
                        "row " + (rows.size() + 1) + " has " + line.size() + " fields, not " + header.size());
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), line.get(i));
            }
            rows.add(new Row(row));
        }
        return rows;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                line.add(taken(field));
            } else if (c == '\n') {
                line.add(taken(field));
                lines.add(line);
                line = new ArrayList<>();
            } else if (c != '\r') {
                field.append(c);
            }
        }
        if (field.length() > 0 || !line.isEmpty()) {
            line.add(taken(field));
            lines.add(line);
        }
        return lines;
    }

    private static String taken(StringBuilder field) {
        String value = field.toString();
        field.setLength(0);
        return value;
    }
}
