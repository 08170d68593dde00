package io.libraryhub.streambench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Loans of a real library, read from a file of tab-separated lines {@code transaction, item, title, day} with days such as
 * {@code 14-MAR-00}; lines that begin with {@code #} are notes. The Cornell library published such a file (ld4l-cul-usage).
 */
final class RealLoans {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("JAN", 1),
            Map.entry("FEB", 2),
            Map.entry("MAR", 3),
            Map.entry("APR", 4),
            Map.entry("MAY", 5),
            Map.entry("JUN", 6),
            Map.entry("JUL", 7),
            Map.entry("AUG", 8),
            Map.entry("SEP", 9),
            Map.entry("OCT", 10),
            Map.entry("NOV", 11),
            Map.entry("DEC", 12));
    /** Two digits of a year from here on are of the last century. */
    private static final int LAST_CENTURY = 70;

    /** @param titleId as the library numbers it */
    record Loan(long titleId, LocalDate day) {}

    private RealLoans() {}

    /** By day, and within a day as they stand in the file. */
    static List<Loan> read(Path file) throws IOException {
        List<Loan> loans = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    loans.add(loan(line));
                }
            }
        }
        loans.sort(Comparator.comparing(Loan::day));
        return loans;
    }

    static Loan loan(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("not a loan: " + line);
        }
        return new Loan(Long.parseLong(cells[2].strip()), day(cells[3].strip()));
    }

    private static LocalDate day(String text) {
        String[] parts = text.split("-", -1);
        Integer month = parts.length == 3 ? MONTHS.get(parts[1]) : null;
        if (month == null) {
            throw new IllegalArgumentException("not a day: " + text);
        }
        int year = Integer.parseInt(parts[2]);
        return LocalDate.of(year < LAST_CENTURY ? 2000 + year : 1900 + year, month, Integer.parseInt(parts[0]));
    }
}
