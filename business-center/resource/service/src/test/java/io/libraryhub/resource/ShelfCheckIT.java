package io.libraryhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.ShelfCheckId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.ItemWithheld;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.CloseShelfCheck;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.NewItem;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.ScanShelf;
import io.libraryhub.resource.api.ShelfCheckApi;
import io.libraryhub.resource.api.ShelfCheckView;
import io.libraryhub.resource.api.ShelfFinding;
import io.libraryhub.resource.api.ShelfFindingQuery;
import io.libraryhub.resource.api.StartShelfCheck;
import io.libraryhub.resource.fixture.Hub;
import io.libraryhub.resource.shelfcheck.application.ShelfCheckPolicy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A librarian walks along shelf Z9 with a scanner. */
class ShelfCheckIT {
    private static final Hub HUB = Hub.get();
    private static final Actor LIBRARIAN = new Actor("7", Roles.LIBRARIAN, "NS");

    private final ShelfCheckApi checks = HUB.bean(ShelfCheckApi.class);

    private ItemView copy(TitleId title, String branch, String barcode, String callNumber) {
        return HUB.catalogue()
                .addItems(new AddItems(
                        Hub.request(),
                        Hub.BUYER,
                        List.of(new NewItem(title, branch, barcode, callNumber, new Money(3000)))))
                .orElseThrow()
                .get(0);
    }

    private Reply<ShelfCheckView> start(String from, String to) {
        return checks.start(new StartShelfCheck(Hub.request(), LIBRARIAN, "NS", from, to, null));
    }

    private static List<String> codes(Reply<?> reply) {
        return reply.fold(
                done -> List.of(),
                refused -> refused.reasons().stream().map(each -> each.code()).toList());
    }

    @Test
    void aWalkAlongTheShelfShowsWhatIsMissingMisplacedAndUnexpected() {
        TitleId title = HUB.title("SHELF1", "百科全书", "众人", "Z9");
        copy(title, "NS", "SHELFA", "Z91/1");
        copy(title, "NS", "SHELFB", "Z91/2");
        copy(title, "NS", "SHELFC", "Z91/10");
        copy(title, "NS", "SHELFGONE", "Z91/11");
        copy(title, "ZX", "SHELFZX", "Z91/3");
        ItemView lent = copy(title, "NS", "SHELFLENT", "Z91/4");
        HUB.hear(new LoanOpened(
                "4001", lent.id().toString(), title.toString(), "1001", "NS", "desk", Instant.EPOCH, "Z9", "众人"));
        ShelfCheckView open = start("Z91", "Z91").orElseThrow();
        assertThat(open.expected()).isEqualTo(4);

        ScanShelf first =
                new ScanShelf(Hub.request(), LIBRARIAN, open.id(), List.of("SHELFC", "SHELFA", "SHELFB", "SHELFZX"));
        var atOnce = checks.scan(first).orElseThrow();
        assertThat(atOnce.scanned()).isEqualTo(4);
        assertThat(atOnce.findings()).extracting(ShelfFinding::reason).containsExactly("branch");
        assertThat(checks.scan(first).orElseThrow()).as("sent twice").isEqualTo(atOnce);
        checks.scan(new ScanShelf(
                Hub.request(), LIBRARIAN, open.id(), List.of("SHELFA", "SHELFLENT", "SHELFLENT", "NOSUCH")));

        ShelfCheckView closed = checks.close(new CloseShelfCheck(Hub.request(), LIBRARIAN, open.id()))
                .orElseThrow();

        assertThat(List.of(closed.expected(), closed.scanned(), closed.missing(), closed.misplaced()))
                .containsExactly(4, 6, 1, 2);
        assertThat(closed.unexpected()).isEqualTo(2);
        assertThat(checks.findings(LIBRARIAN, new ShelfFindingQuery(open.id(), null, 0, 10))
                        .orElseThrow()
                        .items())
                .extracting(each -> each.kind() + " " + each.reason() + " " + each.barcode())
                .containsExactly(
                        "missing not-scanned SHELFGONE",
                        "misplaced order SHELFC",
                        "misplaced branch SHELFZX",
                        "unexpected on-loan SHELFLENT",
                        "unexpected unknown NOSUCH");
        assertThat(checks.findings(LIBRARIAN, new ShelfFindingQuery(open.id(), "missing", 0, 10))
                        .orElseThrow()
                        .total())
                .isEqualTo(1);
        assertThat(checks.checks(LIBRARIAN, "NS", 0, 10).orElseThrow().items()).contains(closed);
        assertThat(codes(checks.scan(new ScanShelf(Hub.request(), LIBRARIAN, open.id(), List.of("SHELFB")))))
                .containsExactly(ResourceCodes.CHECK_CLOSED);
        assertThat(codes(checks.close(new CloseShelfCheck(Hub.request(), LIBRARIAN, open.id()))))
                .containsExactly(ResourceCodes.CHECK_CLOSED);
    }

    @Test
    void aMissingCopyIsShownAsSuchAndIsNotExpectedNextTime() {
        TitleId title = HUB.title("SHELF2", "年鉴", "众人", "Z5");
        ItemView copy = copy(title, "NS", "SHELFYEAR", "Z52/1");
        assertThat(start("Z52", "Z52").orElseThrow().expected()).isEqualTo(1);

        HUB.hear(new ItemWithheld(copy.id().toString(), title.toString(), "NS", "missing"));

        assertThat(HUB.catalogue().itemByBarcode("SHELFYEAR").orElseThrow().state())
                .isEqualTo("missing");
        assertThat(HUB.catalogue().title(title).orElseThrow().totalCopies()).isZero();
        assertThat(start("Z52", "Z52").orElseThrow().expected()).isZero();
    }

    @Test
    void aRangeIsBoundedAndOnlyLibrariansCheck() {
        TitleId title = HUB.title("SHELF3", "词典", "众人", "H1");
        copy(title, "NS", "SHELFD1", "H16/1");
        copy(title, "NS", "SHELFD2", "H16/2");
        ShelfCheckPolicy policy = HUB.bean(ShelfCheckPolicy.class);
        int before = policy.getMostCopies();
        policy.setMostCopies(1);
        try {
            assertThat(codes(start("H16", "H16"))).containsExactly(ResourceCodes.RANGE_TOO_LARGE);
        } finally {
            policy.setMostCopies(before);
        }
        assertThat(start("H16", "H16").isDone()).isTrue();
        assertThat(start("K", "H")).isInstanceOf(Refused.class);
        assertThat(checks.start(new StartShelfCheck(
                                Hub.request(), Actor.reader(new ReaderId(1)), "NS", null, null, null))
                        .isDone())
                .isFalse();
        assertThat(checks.check(LIBRARIAN, new ShelfCheckId(5)).isDone()).isFalse();
    }
}
