package io.libraryhub.resource.shelfcheck.domain;

import org.jspecify.annotations.Nullable;

/**
 * Shelves of a branch.
 *
 * @param from null: from the first
 * @param to with all that is filed under it; null: to the last
 * @param collection null: any
 */
public record ShelfRange(
        String branch, @Nullable CallNumber from, @Nullable CallNumber to, @Nullable String collection) {

    public static ShelfRange of(
            String branch, @Nullable String from, @Nullable String to, @Nullable String collection) {
        return new ShelfRange(
                branch, from == null ? null : CallNumber.of(from), to == null ? null : CallNumber.of(to), collection);
    }

    /** Whether it ends before it begins. */
    public boolean empty() {
        return from != null && to != null && to.compareTo(from) < 0 && !from.under(to);
    }

    public boolean covers(CallNumber number) {
        return (from == null || number.compareTo(from) >= 0)
                && (to == null || number.compareTo(to) <= 0 || number.under(to));
    }

    public boolean collects(String ofCopy) {
        return collection == null || collection.equals(ofCopy);
    }

    /** What every call number of the range begins with, in large or small letters; may be empty. */
    public String beginning() {
        if (from == null || to == null) {
            return "";
        }
        String a = from.beginning();
        String b = to.beginning();
        int same = 0;
        while (same < Math.min(a.length(), b.length())
                && Character.toUpperCase(a.charAt(same)) == Character.toUpperCase(b.charAt(same))) {
            same++;
        }
        return a.substring(0, same);
    }
}
