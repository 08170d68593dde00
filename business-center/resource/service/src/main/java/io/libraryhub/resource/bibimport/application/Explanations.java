package io.libraryhub.resource.bibimport.application;

import io.libraryhub.resource.bibimport.domain.Damage;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/** Why a record was not taken, in one line: Chinese, then English, because the report does not know its reader. */
@Component
public class Explanations {
    private static final String BUNDLE = "io.libraryhub.resource.bibimport.problems";
    private final ResourceBundle chinese;
    private final ResourceBundle english;

    Explanations() {
        // Without the fallback to the machine's own language.
        Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        chinese = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, exact);
        english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, exact);
    }

    String of(Damage damage, String detail) {
        String line = chinese.getString(damage.name()) + " / " + english.getString(damage.name());
        return detail.isEmpty() ? line : line + " (" + detail + ")";
    }
}
