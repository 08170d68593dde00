package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.bibimport.domain.Damage;
import io.libraryhub.resource.table.CsvTable;
import io.libraryhub.resource.table.CsvTable.Row;
import io.libraryhub.resource.title.domain.BibRecord;
import io.libraryhub.resource.title.domain.CleanText;
import java.util.List;
import java.util.Optional;

/**
 * CSV as in RFC 4180 with a header: local_no, title, subtitle, author, translator, publisher, year, clc, language, isbn,
 * audience, tags (separated by |), summary, online (an http or https address). Only title is needed; other columns are ignored.
 */
final class Csv {
    private final CsvTable table;

    private Csv(CsvTable table) {
        this.table = table;
    }

    /** Empty when the first line is no header with a title. */
    static Optional<Csv> of(String text) {
        CsvTable table = CsvTable.of(text);
        return table.has("title") && table.width() > 1 ? Optional.of(new Csv(table)) : Optional.empty();
    }

    List<Row> rows() {
        return table.rows();
    }

    BibRecord map(Row row) throws DamagedRecord {
        if (!table.fits(row)) {
            throw new DamagedRecord(Damage.BAD_ROW, row.cells().size() + " / " + table.width());
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
                cell(row, "summary"),
                cell(row, "online"));
    }

    private String cell(Row row, String column) {
        return table.cell(row, column);
    }
}
