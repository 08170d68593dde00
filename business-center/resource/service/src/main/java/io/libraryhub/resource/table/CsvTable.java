package io.libraryhub.resource.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** CSV as in RFC 4180 with a header, whose names may be in any case. */
public final class CsvTable {
    private static final String BOM = "\uFEFF";

    private final Map<String, Integer> columns;
    private final int width;
    private final String body;

    private CsvTable(List<String> header, String body) {
        columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        width = header.size();
        this.body = body;
    }

    public static CsvTable of(String text) {
        String content = text.startsWith(BOM) ? text.substring(1) : text;
        Row header = row(content, 0);
        return new CsvTable(header.cells(), content.substring(header.next()));
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** How many columns the header has. */
    public int width() {
        return width;
    }

    /** The rows, an unclosed quotation mark costing only the line that it is in. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int at = 0;
        while (at < body.length()) {
            Row row = row(body, at);
            if (!row.isBlank()) {
                rows.add(row);
            }
            at = row.next();
        }
        return rows;
    }

    /** Whether the row has the cells that the header promises. */
    public boolean fits(Row row) {
        return row.closed() && row.cells().size() == width;
    }

    /** What stands in a row that fits; empty when there is no such column. */
    public String cell(Row row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cells().get(at);
    }

    /**
     * @param closed every quotation mark that was opened was closed
     * @param next where the next row begins
     */
    public record Row(List<String> cells, boolean closed, int next) {
        boolean isBlank() {
            return cells.size() == 1 && cells.get(0).isBlank();
        }
    }

    private static Row row(String text, int from) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                cell.append(c);
            }
            at++;
        }
        cells.add(cell.toString());
        if (quoted) {
            int lineEnd = text.indexOf('\n', from);
            return new Row(cells, false, lineEnd < 0 ? text.length() : lineEnd + 1);
        }
        return new Row(cells, true, Math.min(at + 1, text.length()));
    }
}
