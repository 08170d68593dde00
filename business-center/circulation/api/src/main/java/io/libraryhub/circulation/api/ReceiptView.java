package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.util.List;

/** The lines add up to the payment. */
public record ReceiptView(String number, PaymentView payment, List<ReceiptLine> lines) implements Serializable {
    public ReceiptView {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
