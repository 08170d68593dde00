package io.libraryhub.circulation.neighbour.adapter.rpc;

import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.neighbour.domain.CataloguedItem;
import io.libraryhub.circulation.neighbour.domain.ItemCatalogue;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.BranchView;
import io.libraryhub.resource.api.CatalogueApi;
import io.libraryhub.resource.api.ItemView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks the resource service. Branches are few and change seldom: they are kept for a while. */
@Component
class DubboItemCatalogue implements ItemCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(DubboItemCatalogue.class);

    private final CatalogueApi catalogue;
    private final Branches branches;

    DubboItemCatalogue(CatalogueApi catalogue, @Value("${hub.circulation.branches-kept-seconds:300}") int keptSeconds) {
        this.catalogue = catalogue;
        this.branches = new Branches(() -> catalogue.branches().orElseThrow(), keptSeconds, System::nanoTime);
    }

    @Override
    public Optional<CataloguedItem> item(String barcode) {
        return found(catalogue.itemByBarcode(barcode)).map(DubboItemCatalogue::item);
    }

    @Override
    public List<CataloguedItem> items(TitleId title) {
        return found(catalogue.items(title)).orElse(List.of()).stream()
                .map(DubboItemCatalogue::item)
                .toList();
    }

    @Override
    public Optional<Title> title(TitleId id) {
        return found(catalogue.title(id))
                .map(view -> new Title(view.id(), view.title(), view.author(), view.classCode()));
    }

    @Override
    public Set<String> branches() {
        return branches.codes();
    }

    @Override
    public boolean hasBranch(String code) {
        return branches.has(code);
    }

    @Override
    public String branchName(String code, String language) {
        try {
            return branches.find(code).map(found -> name(found, language)).orElse(code);
        } catch (RuntimeException e) {
            LOG.warn("the name of branch {} cannot be asked for now", code, e);
            return code;
        }
    }

    private static String name(BranchView branch, String language) {
        return "en".equals(language) ? branch.nameEn() : branch.nameZh();
    }

    private static CataloguedItem item(ItemView view) {
        Title title = new Title(view.titleId(), view.title(), view.author(), view.classCode());
        return new CataloguedItem(
                view.id(),
                title,
                view.barcode(),
                view.branch(),
                CopyState.WITHDRAWN.equals(view.state()),
                view.itemType(),
                view.collection(),
                view.volume());
    }

    /** What does not exist, or is no number of the catalogue at all, is not found; any other refusal is a fault. */
    private static <T> Optional<T> found(Reply<T> reply) {
        return reply.fold(Optional::of, refused -> {
            if (Kinds.NOT_FOUND.equals(refused.kind()) || Kinds.INVALID.equals(refused.kind())) {
                return Optional.empty();
            }
            throw new IllegalStateException("the catalogue refused: " + refused.reasons());
        });
    }
}
