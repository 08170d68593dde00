package io.libraryhub.resource.search.domain;

import io.libraryhub.kernel.Isbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person typed. */
public record SearchWords(String text) {
    public static final int MAX_LENGTH = 80;
    private static final int MOST_TOKENS = 8;
    private static final Pattern ISBN_WORD = Pattern.compile("(?i)^isbn(?:-1[03])?[\\s::]*");
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s\\p{Punct}&&[^.'+#*/-]]+|[《》〈〉「」『』“”‘’、,。;:?!·・…—()【】]+");
    /** Six digits and more, also when grouped as phone and id numbers are. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .\\-]?\\d){5,}[xX]?");

    private static final Pattern MAIL = Pattern.compile("\\S*@\\S*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public SearchWords {
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        if (text.length() > MAX_LENGTH) {
            text = text.substring(0, MAX_LENGTH).strip();
        }
    }

    public boolean isBlank() {
        return tokens().isEmpty();
    }

    /** The whole as an ISBN, in any of the forms in which people type it. */
    public Optional<Isbn> isbn() {
        String bare = ISBN_WORD.matcher(text).replaceFirst("");
        return bare.chars().allMatch(c -> Character.isDigit(c) || "xX- \u2010\u2013".indexOf(c) >= 0)
                ? Isbn.parse(bare)
                : Optional.empty();
    }

    /** The words one by one, at most eight. */
    public List<String> tokens() {
        return Arrays.stream(SEPARATORS.split(text))
                .filter(token -> token.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(MOST_TOKENS)
                .toList();
    }

    /**
     * What may be kept and passed on: lower case, without anything that could be a phone, card, id number or mail address;
     * an ISBN names a book and stays, as its thirteen digits.
     */
    public String forTheRecord() {
        Optional<Isbn> isbn = isbn();
        if (isbn.isPresent()) {
            return isbn.get().digits();
        }
        String kept = LONG_NUMBER.matcher(MAIL.matcher(text).replaceAll(" ")).replaceAll(" ");
        return BLANKS.matcher(kept).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
