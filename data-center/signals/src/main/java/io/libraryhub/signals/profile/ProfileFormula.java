package io.libraryhub.signals.profile;

import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.signals.flow.Decay;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a reader likes most.
 *
 * @param loan weight of a loan for its class and author
 * @param hold weight of a hold placed
 * @param registration weight of a registration for the kind of activity and its tags
 * @param told how many tags are told
 * @param kept how many tags are kept; the weakest goes first
 */
public record ProfileFormula(Decay decay, double loan, double hold, double registration, int told, int kept)
        implements Serializable {
    public static final String CLASS = "class";
    public static final String AUTHOR = "author";
    public static final String ACTIVITY = "activity";
    public static final String TAG = "tag";

    private static final Comparator<ProfileTag> STRONGEST_FIRST = Comparator.comparingDouble(ProfileTag::weight)
            .reversed()
            .thenComparing(ProfileTag::kind)
            .thenComparing(ProfileTag::name);

    /** A tag's key: kinds hold no bar. */
    static String key(String kind, String name) {
        return kind + "|" + name;
    }

    /** The strongest tags as of a time. */
    List<ProfileTag> strongest(Iterable<Map.Entry<String, TagWeight>> tags, long at) {
        List<ProfileTag> all = new ArrayList<>();
        for (Map.Entry<String, TagWeight> tag : tags) {
            if (tag.getValue().weight < 0) {
                // A loan that was voided is still on its way.
                continue;
            }
            int bar = tag.getKey().indexOf('|');
            all.add(new ProfileTag(
                    tag.getKey().substring(0, bar),
                    tag.getKey().substring(bar + 1),
                    decay.at(tag.getValue().weight, tag.getValue().at, at)));
        }
        all.sort(STRONGEST_FIRST);
        return all.subList(0, Math.min(told, all.size()));
    }
}
