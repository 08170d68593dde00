package io.libraryhub.resource.api;

import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;

/** @param barcode 4 to 32 letters and digits, unique in the city */
public record NewItem(TitleId titleId, String branch, String barcode, String callNumber, Money price)
        implements Serializable {}
