package io.libraryhub.resource.title.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where a book can be read online (requirement row 99). Records come from anywhere and the address becomes a link, so only
 * plain http and https addresses are taken.
 */
public final class OnlineAddress {
    /** In UTF-16 units; a cut address would lead astray, so a longer one is none. */
    public static final int LONGEST = 500;

    private static final List<String> SCHEMES = List.of("http", "https");

    private OnlineAddress() {}

    /** The address as given; empty when it is none that may be shown. */
    public static String of(String raw) {
        String address = raw.strip();
        if (address.isEmpty() || address.length() > LONGEST) {
            return "";
        }
        try {
            URI uri = new URI(address);
            boolean plain = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
            String written = uri.toASCIIString();
            return plain && written.length() <= LONGEST ? written : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /**
     * Which database or collection an address leads to, in lower case.
     *
     * @param address one that was taken by {@link #of}
     */
    public static String hostOf(String address) {
        return URI.create(address).getHost().toLowerCase(Locale.ROOT);
    }

    /** The first of several that may be shown. */
    public static String firstOf(Stream<String> candidates) {
        return candidates
                .map(OnlineAddress::of)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }
}
