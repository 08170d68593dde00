package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.bibimport.domain.Damage;
import io.libraryhub.resource.title.domain.BibRecord;
import io.libraryhub.resource.title.domain.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * CSV as in RFC 4180 with a header: local_no, title, subtitle, author, translator, publisher, year, clc, language, isbn,
 * audience, tags (separated by |), summary. Only title is needed; other columns are ignored.
 */
final class Csv {
    private static final String BOM = "\uFEFF";

    private final Map<String, Integer> columns;
    private final int width;
    private final String body;

    private Csv(List<String> header, String body) {
        columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        width = header.size();
        this.body = body;
    }

    /** Empty when the first line is no header with a title. */
    static Optional<Csv> of(String text) {
        String content = text.startsWith(BOM) ? text.substring(1) : text;
        Row header = row(content, 0);
        Csv csv = new Csv(header.cells(), content.substring(header.next()));
        return csv.columns.containsKey("title") && csv.width > 1 ? Optional.of(csv) : Optional.empty();
    }

    /** The rows, an unclosed quotation mark costing only the line that it is in. */
    List<Row> rows() {
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

    BibRecord map(Row row) throws DamagedRecord {
        if (!row.closed() || row.cells().size() != width) {
            throw new DamagedRecord(Damage.BAD_ROW, row.cells().size() + " / " + width);
        }
        String title = CleanText.of(cell(row, "title"), 500);
        if (CleanText.bare(title).isEmpty()) {
            throw new DamagedRecord(Damage.NO_TITLE, "");
        }
        String author = cell(row, "author");
        String publisher = cell(row, "publisher");
        int year = MarcMapping.year(cell(row, "year"));
        Optional<Isbn> isbn = Isbn.parse(cell(row, "isbn").strip());
        String localNo = CleanText.of(cell(row, "local_no"), 120);
        return new BibRecord(
                localNo.isEmpty()
                        ? isbn.map(i -> "isbn|" + i.digits())
                                .orElseGet(
                                        () -> "text|" + CleanText.key(title, author, Integer.toString(year), publisher))
                        : localNo,
                title,
                cell(row, "subtitle"),
                author,
                cell(row, "translator"),
                publisher,
                year,
                cell(row, "clc"),
                MarcMapping.language(cell(row, "language")),
                isbn.orElse(null),
                cell(row, "audience"),
                List.of(cell(row, "tags").split("\\|", -1)),
                cell(row, "summary"));
    }

    private String cell(Row row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.cells().get(at);
    }

    /**
     * @param closed every quotation mark that was opened was closed
     * @param next where the next row begins
     */
    record Row(List<String> cells, boolean closed, int next) {
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
