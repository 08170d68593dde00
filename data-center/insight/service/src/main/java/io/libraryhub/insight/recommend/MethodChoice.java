package io.libraryhub.insight.recommend;

import io.libraryhub.recommend.method.Blend;
import io.libraryhub.recommend.method.Methods;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * {@code hub.insight.recommend.method} and {@code .compare}: whose lists readers see. Followed live, so callers ask every
 * time; all methods are learnt anyway, so a switch takes effect with the next list.
 */
@Component
@ConfigurationProperties("hub.insight.recommend")
public class MethodChoice {
    private String method = Blend.NAME;
    private List<String> compare = List.of();

    /** The method in force, unless methods are compared. */
    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        known(List.of(method));
        this.method = method;
    }

    /** Methods between which readers are divided; empty when none are compared. */
    public List<String> getCompare() {
        return compare;
    }

    public void setCompare(List<String> compare) {
        known(compare);
        this.compare = List.copyOf(compare);
    }

    private static void known(List<String> methods) {
        if (!Methods.NAMES.containsAll(methods)) {
            throw new IllegalArgumentException("of " + methods + " there are only " + Methods.NAMES);
        }
    }
}
