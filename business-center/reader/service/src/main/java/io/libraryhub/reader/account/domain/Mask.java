package io.libraryhub.reader.account.domain;

/** Names as others may see them. */
public final class Mask {
    private Mask() {}

    /** The first and the last character: 王*明, 王*, J****h. */
    public static String name(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= 1) {
            return "*";
        }
        int firstEnd = name.offsetByCodePoints(0, 1);
        if (length == 2) {
            return name.substring(0, firstEnd) + "*";
        }
        int lastStart = name.offsetByCodePoints(name.length(), -1);
        // As many stars as there may be, no more: a long name is not told by its length.
        return name.substring(0, firstEnd) + "*".repeat(Math.min(length - 2, 4)) + name.substring(lastStart);
    }
}
