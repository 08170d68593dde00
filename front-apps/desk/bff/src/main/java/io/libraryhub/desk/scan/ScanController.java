package io.libraryhub.desk.scan;

import io.libraryhub.desk.Doors;
import io.libraryhub.desk.reader.ReaderPages;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kit.web.RefusedException;
import io.libraryhub.reader.api.CardView;
import io.libraryhub.reader.api.ReaderApi;
import io.libraryhub.reader.api.ReaderView;
import io.libraryhub.resource.api.CatalogueApi;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * One field for everything: tells a card from a copy. The code stands in the body, because a card number is personal
 * and addresses are written to logs. Printed cards have no form that tells them from barcodes, so both are looked up; a
 * code that is both is the copy.
 */
@RestController
class ScanController {
    private final CatalogueApi catalogue;
    private final ReaderApi readers;
    private final ReaderPages pages;

    ScanController(CatalogueApi catalogue, ReaderApi readers, ReaderPages pages) {
        this.catalogue = catalogue;
        this.readers = readers;
        this.pages = pages;
    }

    @PostMapping("/api/desk/scan")
    ScanBody scan(Actor actor, @Valid @RequestBody CodeBody body) {
        Doors.counter(actor);
        String code = body.code().strip();
        return catalogue
                .itemByBarcode(code)
                .fold(item -> new ScanBody("item", null, null, item), refused -> card(actor, code, refused));
    }

    private ScanBody card(Actor actor, String code, Refused<?> noItem) {
        onlyMissing(noItem);
        return readers.readerByCard(actor, code)
                .fold(
                        reader -> new ScanBody("card", cardOf(reader, code), pages.page(actor, reader), null),
                        refused -> {
                            onlyMissing(refused);
                            return ScanBody.UNKNOWN;
                        });
    }

    /** A code of a form that cannot exist is as unknown as one that does not. */
    private static void onlyMissing(Refused<?> refused) {
        if (!refused.kind().equals(Kinds.NOT_FOUND) && !refused.kind().equals(Kinds.INVALID)) {
            throw new RefusedException(refused);
        }
    }

    private static @Nullable CardView cardOf(ReaderView reader, String code) {
        return reader.cards().stream()
                .filter(card -> card.cardNo().equals(code))
                .findFirst()
                .orElse(null);
    }
}
