package io.libraryhub.circulation.neighbour.domain;

import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.kernel.TitleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the resource context about titles, copies and branches. */
public interface ItemCatalogue {
    Optional<CataloguedItem> item(String barcode);

    /** Every copy of a title. */
    List<CataloguedItem> items(TitleId title);

    Optional<Title> title(TitleId id);

    /** The codes of all branches. */
    Set<String> branches();

    /** What a branch is called in a language, zh or en; the code itself when the catalogue cannot say. */
    String branchName(String code, String language);

    default boolean hasBranch(String code) {
        return branches().contains(code);
    }
}
