package io.libraryhub.desk.scan;

import io.libraryhub.desk.reader.ReaderBody;
import io.libraryhub.reader.api.CardView;
import io.libraryhub.resource.api.ItemView;
import org.jspecify.annotations.Nullable;

/**
 * What was scanned.
 *
 * @param kind card, item or unknown
 * @param card the very card that was scanned, which may be lost or ended while the reader has another
 * @param reader whose card it is
 * @param item the copy
 */
public record ScanBody(String kind, @Nullable CardView card, @Nullable ReaderBody reader, @Nullable ItemView item) {
    static final ScanBody UNKNOWN = new ScanBody("unknown", null, null, null);
}
