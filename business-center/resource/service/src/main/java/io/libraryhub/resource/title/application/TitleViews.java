package io.libraryhub.resource.title.application;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.TitleView;
import java.util.List;
import java.util.Optional;

/** Titles as others see them: record, marks and copies together, as they are now. */
public interface TitleViews {
    Optional<TitleView> one(TitleId id);

    /** Those that exist, in the order asked. */
    List<TitleView> all(List<TitleId> ids);

    /** Marked hot, hottest first. */
    List<TitleView> hot(int limit);
}
