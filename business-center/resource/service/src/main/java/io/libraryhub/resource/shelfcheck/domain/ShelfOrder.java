package io.libraryhub.resource.shelfcheck.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which copies to take out so that the others stand in order: as few as possible. */
final class ShelfOrder {
    private ShelfOrder() {}

    /**
     * The longest row in which no copy stands before one of a smaller call number may stay; the others are out of order.
     *
     * @param row as the copies stand
     * @return those out of order, as they stand, each with the barcode of the copy behind which it belongs; empty for the
     *     front
     */
    static Map<ScannedCopy, String> misplaced(List<ScannedCopy> row) {
        List<ScannedCopy> staying = longestInOrder(row);
        Map<ScannedCopy, String> misplaced = new LinkedHashMap<>();
        int next = 0;
        for (ScannedCopy copy : row) {
            if (next < staying.size() && staying.get(next) == copy) {
                next++;
            } else {
                misplaced.put(copy, behind(staying, copy));
            }
        }
        return misplaced;
    }

    private static String behind(List<ScannedCopy> staying, ScannedCopy copy) {
        String behind = "";
        for (ScannedCopy each : staying) {
            if (each.callNumber().compareTo(copy.callNumber()) > 0) {
                break;
            }
            behind = each.barcode();
        }
        return behind;
    }

    /** By patience sorting: for every length, the row of it that ends with the smallest number. */
    private static List<ScannedCopy> longestInOrder(List<ScannedCopy> row) {
        int[] lastOf = new int[row.size()];
        int[] before = new int[row.size()];
        int longest = 0;
        for (int i = 0; i < row.size(); i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) / 2;
                boolean fits = row.get(lastOf[middle])
                                .callNumber()
                                .compareTo(row.get(i).callNumber())
                        <= 0;
                low = fits ? middle + 1 : low;
                high = fits ? high : middle;
            }
            before[i] = low == 0 ? -1 : lastOf[low - 1];
            lastOf[low] = i;
            longest = Math.max(longest, low + 1);
        }
        ScannedCopy[] staying = new ScannedCopy[longest];
        int at = longest == 0 ? -1 : lastOf[longest - 1];
        for (int i = longest - 1; i >= 0; i--) {
            staying[i] = row.get(at);
            at = before[at];
        }
        return new ArrayList<>(Arrays.asList(staying));
    }
}
