package io.libraryhub.circulation.copy.domain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of a set's volumes: numbers in their names count as numbers, so that volume 10 follows volume 9. */
public final class VolumeOrder {
    public static final Comparator<String> BY_NUMBER = VolumeOrder::compare;

    /** The volumes of Chinese sets of two or three: 上 upper, 中 middle, 下 lower. */
    private static final String UPPER_MIDDLE_LOWER = "上中下";

    private static final Pattern PART = Pattern.compile("\\d+|\\D");

    private VolumeOrder() {}

    private static int compare(String left, String right) {
        List<String> lefts = parts(left);
        List<String> rights = parts(right);
        for (int i = 0; i < Math.min(lefts.size(), rights.size()); i++) {
            int order = comparePart(lefts.get(i), rights.get(i));
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(lefts.size(), rights.size());
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    private static int comparePart(String left, String right) {
        if (Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0))) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        int upper = UPPER_MIDDLE_LOWER.indexOf(left);
        int lower = UPPER_MIDDLE_LOWER.indexOf(right);
        return upper >= 0 && lower >= 0 ? Integer.compare(upper, lower) : left.compareTo(right);
    }

    private static List<String> parts(String volume) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(volume);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }
}
