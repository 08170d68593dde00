package io.libraryhub.resource.outside.adapter.format;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.api.OutsideProblem;
import io.libraryhub.resource.outside.domain.LineBounds;
import io.libraryhub.resource.outside.domain.LinesRead;
import io.libraryhub.resource.outside.domain.ListFiles;
import io.libraryhub.resource.outside.domain.OutsideLine;
import io.libraryhub.resource.table.CsvTable;
import io.libraryhub.resource.table.CsvTable.Row;
import io.libraryhub.resource.table.FileText;
import io.libraryhub.resource.title.domain.CleanText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** CSV with a header: isbn, title, author, list, rank, weight, valid_until; an ISBN or a title is needed. */
@Component
final class OutsideCsv implements ListFiles {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_AUTHOR = 300;

    @Override
    public Optional<LinesRead> read(byte[] content, LineBounds bounds) {
        return FileText.text(content)
                .map(CsvTable::of)
                .filter(table -> table.has("isbn") || table.has("title"))
                .map(table -> read(table, bounds));
    }

    private static LinesRead read(CsvTable table, LineBounds bounds) {
        List<OutsideLine> lines = new ArrayList<>();
        List<OutsideProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (Row row : table.rows()) {
            number++;
            try {
                OutsideLine line = line(number, new Cells(table, row), bounds);
                if (!seen.add(book(line))) {
                    throw new BadLine("SAME_BOOK", line.title());
                }
                lines.add(line);
            } catch (BadLine e) {
                problems.add(e.problem(number));
            }
        }
        return new LinesRead(lines, problems);
    }

    private static OutsideLine line(int number, Cells cells, LineBounds bounds) throws BadLine {
        String title = CleanText.of(cells.of("title"), LONGEST_TITLE);
        Optional<Isbn> isbn = isbn(cells.of("isbn"));
        if (isbn.isEmpty() && CleanText.bare(title).isEmpty()) {
            throw new BadLine("NO_BOOK", title);
        }
        return new OutsideLine(
                number,
                list(cells.of("list"), bounds),
                (int) number("BAD_RANK", cells.of("rank"), 0, 1, bounds.mostRank(), true),
                number("BAD_WEIGHT", cells.of("weight"), 1, Math.nextUp(0.0), bounds.mostWeight(), false),
                isbn.orElse(null),
                title,
                CleanText.of(cells.of("author"), LONGEST_AUTHOR),
                until(cells.of("valid_until"), bounds));
    }

    private static Optional<Isbn> isbn(String text) throws BadLine {
        Optional<Isbn> isbn = Isbn.parse(text);
        if (isbn.isEmpty() && !text.isEmpty()) {
            throw new BadLine("BAD_ISBN", text);
        }
        return isbn;
    }

    private static String list(String text, LineBounds bounds) throws BadLine {
        String given = CleanText.of(text, LONGEST_NAME);
        String name = given.isEmpty() && bounds.list() != null ? CleanText.of(bounds.list(), LONGEST_NAME) : given;
        if (name.isEmpty()) {
            throw new BadLine("NO_LIST", "");
        }
        return name;
    }

    private static double number(String code, String text, double usual, double least, double most, boolean whole)
            throws BadLine {
        if (text.isEmpty()) {
            return usual;
        }
        try {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most && (!whole || value == Math.rint(value))) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that is out of bounds
        }
        throw new BadLine(code, text);
    }

    private static LocalDate until(String text, LineBounds bounds) throws BadLine {
        if (text.isEmpty()) {
            return bounds.until();
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadLine("BAD_DATE", text);
        }
        if (day.isBefore(bounds.today())) {
            throw new BadLine("OVER", text);
        }
        if (day.isAfter(bounds.last())) {
            throw new BadLine("BAD_DATE", text);
        }
        return day;
    }

    private static String book(OutsideLine line) {
        return line.list()
                + '|'
                + (line.isbn() == null
                        ? CleanText.key(line.title(), line.author())
                        : line.isbn().digits());
    }

    /** A row's cells by their column, without blanks around. */
    private static final class Cells {
        private final CsvTable table;
        private final Row row;

        Cells(CsvTable table, Row row) throws BadLine {
            if (!table.fits(row)) {
                throw new BadLine("BAD_ROW", row.cells().size() + " / " + table.width());
            }
            this.table = table;
            this.row = row;
        }

        String of(String column) {
            return table.cell(row, column).strip();
        }
    }

    /** A line that nobody can read; the file goes on. */
    private static final class BadLine extends Exception {
        private static final long serialVersionUID = 1;
        private static final int LONGEST_DETAIL = 60;
        private final String code;
        private final String detail;

        BadLine(String code, String detail) {
            super(code);
            this.code = code;
            this.detail = detail;
        }

        OutsideProblem problem(int number) {
            return new OutsideProblem(number, code, CleanText.of(detail, LONGEST_DETAIL));
        }
    }
}
