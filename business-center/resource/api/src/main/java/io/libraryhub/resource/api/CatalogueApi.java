package io.libraryhub.resource.api;

import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.util.List;

/** Titles, items and branches. Reading is open to every actor. */
public interface CatalogueApi {
    Reply<TitleView> title(TitleId id);

    /** Those of the ids that exist, in the order asked; at most 100. */
    Reply<List<TitleView>> titles(List<TitleId> ids);

    Reply<SearchResult> search(SearchQuery query);

    /**
     * Counts that somebody goes on to read a title online, and answers the address. Open to everyone. Refused NOT_FOUND when
     * there is no such title or it can be read nowhere.
     */
    Reply<String> openOnline(OpenOnline command);

    /** Up to ten completions of a beginning: titles and authors. */
    Reply<List<String>> suggest(String beginning);

    Reply<ItemView> itemByBarcode(String barcode);

    Reply<List<ItemView>> items(TitleId id);

    /** Titles marked hot, hottest first. */
    Reply<List<TitleView>> hot(int limit);

    Reply<List<BranchView>> branches();

    /** Creates or changes a branch by its code. Admin. */
    Reply<BranchView> saveBranch(SaveBranch command);

    /** Adds copies; a barcode that exists already is left as it is and returned. Acquisitions, admin. */
    Reply<List<ItemView>> addItems(AddItems command);

    /**
     * Reads bibliographic records (ISO 2709 MARC21 or UNIMARC/CNMARC, MARCXML, CSV; found out from the content) and adds or
     * updates titles, each record by itself: a bad one is reported, the others go in. Acquisitions, admin.
     */
    Reply<ImportReport> importRecords(ImportRecords command);
}
