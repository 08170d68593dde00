package io.libraryhub.desk;

import io.libraryhub.kernel.Reason;
import io.libraryhub.kit.web.RefusalTexts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Puts reasons into words for whoever asks. */
@Component
public class Words {
    private final RefusalTexts texts;

    Words(RefusalTexts texts) {
        this.texts = texts;
    }

    public List<Why> of(List<Reason> reasons, HttpServletRequest request) {
        Locale locale = locale(request);
        return reasons.stream()
                .map(reason -> new Why(reason.code(), texts.text(reason, locale), reason.details()))
                .toList();
    }

    /** The language of the page: zh or en. */
    public static String language(HttpServletRequest request) {
        Locale locale = locale(request);
        return locale != null && locale.getLanguage().equals("en") ? "en" : "zh";
    }

    /** Without the header the container would answer with the machine's language. */
    private static @Nullable Locale locale(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? null : request.getLocale();
    }
}
