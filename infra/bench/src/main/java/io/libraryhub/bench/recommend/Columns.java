package io.libraryhub.bench.recommend;

import io.libraryhub.bench.NotUnderstood;
import io.libraryhub.bench.Options;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where in a line each thing stands, counted from 0; -1 where it does not stand at all.
 *
 * @param headed whether the first line names the columns
 */
record Columns(int user, int item, int value, int time, boolean headed) {
    static final int NONE = -1;

    private static final Set<String> USERS =
            Set.of("user", "user_id", "userid", "reader", "reader_id", "patron", "patron_id", "member_id");
    private static final Set<String> ITEMS =
            Set.of("item", "item_id", "itemid", "movieid", "movie_id", "title_id", "book", "book_id", "bib_id", "isbn");
    private static final Set<String> VALUES = Set.of("value", "rating", "score", "stars", "loans", "book-rating");
    private static final Set<String> TIMES =
            Set.of("time", "timestamp", "date", "day", "at", "loan_date", "charge_date");

    /** The usual order, from the left: user, item, value, time. */
    static Columns of(Options options, String[] first) {
        List<String> names = Arrays.stream(first).map(Columns::name).toList();
        boolean headed = names.stream().anyMatch(USERS::contains)
                || names.stream().anyMatch(ITEMS::contains)
                || asksByName(options, names);
        return new Columns(
                place(options.text("user", ""), headed, names, USERS, 0),
                place(options.text("item", ""), headed, names, ITEMS, 1),
                place(options.text("value", ""), headed, names, VALUES, 2),
                place(options.text("time", ""), headed, names, TIMES, 3),
                headed);
    }

    private static boolean asksByName(Options options, List<String> names) {
        return List.of("user", "item", "value", "time").stream()
                .map(column -> options.text(column, ""))
                .anyMatch(asked -> names.contains(asked.toLowerCase(Locale.ROOT)) && !isNumber(asked));
    }

    private static int place(String asked, boolean headed, List<String> names, Set<String> known, int usual) {
        if ("none".equals(asked)) {
            return NONE;
        }
        if (isNumber(asked)) {
            int place = Integer.parseInt(asked) - 1;
            if (place < 0 || place >= names.size()) {
                throw new NotUnderstood("there is no column " + asked + " of " + names.size());
            }
            return place;
        }
        if (!asked.isEmpty()) {
            int place = names.indexOf(asked.toLowerCase(Locale.ROOT));
            if (place < 0) {
                throw new NotUnderstood("there is no column '" + asked + "' among " + names);
            }
            return place;
        }
        if (headed) {
            return names.stream()
                    .filter(known::contains)
                    .findFirst()
                    .map(names::indexOf)
                    .orElse(NONE);
        }
        return usual < names.size() ? usual : NONE;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(Character::isDigit);
    }

    /** A column's name without the type that some files put behind it, as in {@code user_id:token}. */
    private static String name(String field) {
        int colon = field.indexOf(':');
        return (colon < 0 ? field : field.substring(0, colon)).toLowerCase(Locale.ROOT);
    }
}
