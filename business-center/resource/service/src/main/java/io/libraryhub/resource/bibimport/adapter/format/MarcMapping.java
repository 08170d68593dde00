package io.libraryhub.resource.bibimport.adapter.format;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.bibimport.domain.Damage;
import io.libraryhub.resource.title.domain.BibRecord;
import io.libraryhub.resource.title.domain.CleanText;
import io.libraryhub.resource.title.domain.OnlineAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From a MARC record to the catalogue's record. */
final class MarcMapping {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|20[0-9]{2})(?![0-9])");
    private static final Pattern SINE_NOMINE = Pattern.compile("\\[?[sS]\\. ?[nN]\\.?]?");
    private static final char RELATED = '2';
    private static final String JOIN = "；";

    private MarcMapping() {}

    static BibRecord map(MarcRecord record) throws DamagedRecord {
        return Dialect.of(record) == Dialect.UNIMARC ? UnimarcMapping.map(record) : Marc21Mapping.map(record);
    }

    /**
     * The number of a record in the catalogue. A control number (001) is unique only within the library that gave it, which
     * 003 names; where 003 is missing, the ISBN or else the title goes with it, so that the "1" of one library never
     * overwrites the "1" of another.
     */
    static String localNo(
            MarcRecord record, Optional<Isbn> isbn, String title, String author, int year, String publisher)
            throws DamagedRecord {
        if (CleanText.bare(title).isEmpty()) {
            throw new DamagedRecord(Damage.NO_TITLE, "");
        }
        String number = CleanText.of(record.control("001"), 60);
        String agency = CleanText.of(record.control("003"), 50);
        if (!number.isEmpty() && !agency.isEmpty()) {
            return agency + "|" + number;
        }
        if (!number.isEmpty()) {
            return number + "|" + isbn.map(Isbn::digits).orElseGet(() -> CleanText.key(title));
        }
        return isbn.map(i -> "isbn|" + i.digits())
                .orElseGet(() -> "text|" + CleanText.key(title, author, Integer.toString(year), publisher));
    }

    /** 856 $u in both dialects; what is only related to the book (second indicator 2: a review, its contents) is not it. */
    static String online(MarcRecord record) {
        return OnlineAddress.firstOf(
                record.fields("856").filter(f -> f.indicator(2) != RELATED).flatMap(f -> f.all('u')));
    }

    static Optional<Isbn> isbn(Stream<String> candidates) {
        return candidates.flatMap(text -> Isbn.parse(text.strip()).stream()).findFirst();
    }

    /** The first year named, 0 when there is none. */
    static int year(String... candidates) {
        for (String text : candidates) {
            Matcher matcher = YEAR.matcher(text);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }

    /**
     * Without the punctuation that cataloguing rules put before the next element, without enclosing brackets and without
     * the angle brackets in which some libraries put words that do not sort.
     */
    static String plain(String text) {
        String s = text.replace("<<", "").replace(">>", "").strip();
        while (!s.isEmpty() && " /:;,=+".indexOf(s.charAt(s.length() - 1)) >= 0) {
            s = s.substring(0, s.length() - 1);
        }
        if (s.length() > 2 && s.startsWith("[") && s.endsWith("]") && s.indexOf('[', 1) < 0) {
            s = s.substring(1, s.length() - 1);
        }
        return s.strip();
    }

    /** Like {@link #plain}, also without a full stop at the end unless it ends an initial or abbreviation. */
    static String name(String text) {
        String s = plain(text);
        boolean sentence =
                s.endsWith(".") && s.length() > 3 && s.charAt(s.length() - 3) != ' ' && s.charAt(s.length() - 3) != '.';
        return sentence ? s.substring(0, s.length() - 1).strip() : s;
    }

    /** The publisher; empty when the record says that there is none (s.n., sine nomine). */
    static String publisher(String... candidates) {
        String s = plain(firstOf(candidates));
        return SINE_NOMINE.matcher(s).matches() ? "" : s;
    }

    static String join(Stream<String> names) {
        return String.join(
                JOIN, names.filter(n -> !n.isEmpty()).distinct().limit(3).toList());
    }

    static String firstOf(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    /** A language code of three letters, or nothing. */
    static String language(String text) {
        String s = text.strip();
        return s.length() >= 3 && s.substring(0, 3).chars().allMatch(c -> c >= 'a' && c <= 'z')
                ? s.substring(0, 3)
                : "";
    }
}
