package io.libraryhub.resource.api;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/**
 * @param barcode 4 to 32 letters and digits, unique in the city
 * @param itemType what kind of thing it is, for circulation's rules: 1 to 32 of {@code a-z 0-9 -}; absent: {@value #BOOK}
 * @param collection the part of the stock it belongs to, likewise; absent: {@value #GENERAL}
 * @param volume which part of a set it is, as printed on it (MARC enumeration): at most 40 characters; absent or empty:
 *     the copy is the whole title
 */
public record NewItem(
        TitleId titleId,
        String branch,
        String barcode,
        String callNumber,
        Money price,
        String itemType,
        String collection,
        String volume)
        implements Serializable {
    public static final String BOOK = "book";
    public static final String GENERAL = "general";

    public NewItem {
        itemType = itemType == null ? BOOK : itemType;
        collection = collection == null ? GENERAL : collection;
        volume = volume == null ? "" : volume;
    }

    /** A book of the general collection. */
    public NewItem(TitleId titleId, String branch, String barcode, String callNumber, Money price) {
        this(titleId, branch, barcode, callNumber, price, BOOK, GENERAL);
    }

    /** A copy of the whole title. */
    public NewItem(
            TitleId titleId,
            String branch,
            String barcode,
            String callNumber,
            Money price,
            String itemType,
            String collection) {
        this(titleId, branch, barcode, callNumber, price, itemType, collection, "");
    }
}
