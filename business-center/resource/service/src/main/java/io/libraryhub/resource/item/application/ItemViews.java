package io.libraryhub.resource.item.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.ItemView;
import java.util.List;
import java.util.Optional;

/** Copies as others see them. */
public interface ItemViews {
    Optional<ItemView> byBarcode(String barcode);

    /** Those that exist, in the order asked. */
    List<ItemView> byBarcodes(List<String> barcodes);

    /** By branch and barcode; at most as many as the policy allows to be shown. */
    List<ItemView> ofTitle(TitleId title);
}
