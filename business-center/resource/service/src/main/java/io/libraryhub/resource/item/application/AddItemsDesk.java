package io.libraryhub.resource.item.application;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.once.Once;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.NewItem;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.branch.application.BranchDesk;
import io.libraryhub.resource.input.Input;
import io.libraryhub.resource.item.domain.Items.NewCopy;
import io.libraryhub.resource.title.application.TitleViews;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Copies added by staff. All of them, or none with every reason. */
@Component
public class AddItemsDesk {
    private static final String IMPORT = "import";

    private final AddCopies addCopies;
    private final ItemViews views;
    private final TitleViews titles;
    private final BranchDesk branches;
    private final Once once;
    private final Ids ids;

    AddItemsDesk(AddCopies addCopies, ItemViews views, TitleViews titles, BranchDesk branches, Once once, Ids ids) {
        this.addCopies = addCopies;
        this.views = views;
        this.titles = titles;
        this.branches = branches;
        this.once = once;
        this.ids = ids;
    }

    public Reply<List<ItemView>> add(AddItems command) {
        return once.run(command.requestId(), "resource.items.add", command, ItemView[].class, () -> addNow(command))
                .map(List::of);
    }

    private Reply<ItemView[]> addNow(AddItems command) {
        Set<TitleId> wanted = new HashSet<>();
        command.items().forEach(item -> wanted.add(item.titleId()));
        titles.all(List.copyOf(wanted)).stream().map(TitleView::id).forEach(wanted::remove);
        if (!wanted.isEmpty()) {
            return Input.notFound("title " + wanted.iterator().next());
        }
        Optional<Refused<?>> unknown = branches.refuseUnknown(
                command.items().stream().map(NewItem::branch).toList());
        if (unknown.isPresent()) {
            return new Refused<>(unknown.get().kind(), unknown.get().reasons());
        }
        addCopies.add(command.items().stream().map(this::copy).toList());
        List<String> barcodes =
                command.items().stream().map(NewItem::barcode).distinct().toList();
        return Reply.done(views.byBarcodes(barcodes).toArray(ItemView[]::new));
    }

    private NewCopy copy(NewItem item) {
        return new NewCopy(
                new ItemId(ids.next()),
                item.titleId(),
                item.barcode(),
                item.branch(),
                item.callNumber(),
                item.price().fen(),
                item.itemType(),
                item.collection(),
                item.volume().strip(),
                IMPORT,
                null);
    }
}
