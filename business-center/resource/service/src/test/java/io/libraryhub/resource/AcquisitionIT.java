package io.libraryhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.ProposalOpened;
import io.libraryhub.messages.TitleMarked;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.WaitSignal;
import io.libraryhub.resource.api.AdvanceProposal;
import io.libraryhub.resource.api.DecideProposal;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.api.OpenProposal;
import io.libraryhub.resource.api.ProposalQuery;
import io.libraryhub.resource.api.ProposalStep;
import io.libraryhub.resource.api.ProposalView;
import io.libraryhub.resource.api.ReceiveProposal;
import io.libraryhub.resource.api.ResourceCodes;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.fixture.Hub;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many wait for a book; the buyer sees it proposed, buys it, and it stands on the shelf. R is 3. */
class AcquisitionIT {
    private static final Hub HUB = Hub.get();

    private static void pressure(TitleId title, int version, int holds, int copies, int shortage, boolean pressing) {
        Instant now = HUB.bean(Clock.class).instant();
        double ratio = holds / (double) Math.max(1, copies);
        HUB.hear(new PressureSignal(
                title.toString(), holds, 0, copies, 0, 0, ratio, shortage, pressing, version, now, now));
    }

    private static List<ProposalView> of(TitleId title) {
        return HUB.acquisition().proposals(Hub.BUYER, new ProposalQuery(null, 0, 100)).orElseThrow().items().stream()
                .filter(p -> p.titleId().equals(title))
                .toList();
    }

    private static Reply<ProposalView> approve(ProposalId id, int quantity) {
        return HUB.acquisition().decide(new DecideProposal(Hub.request(), Hub.BUYER, id, true, quantity, null));
    }

    private static Reply<ProposalView> advance(ProposalId id, String to) {
        return HUB.acquisition().advance(new AdvanceProposal(Hub.request(), Hub.BUYER, id, to));
    }

    @Test
    void fromPressureToTheShelf() {
        TitleId title = HUB.title("ACQ1", "人类群星闪耀时", "茨威格", "K811");
        HUB.copies(title, "ZX", 5);

        pressure(title, 1, 30, 5, 5, true);

        ProposalView open = of(title).get(0);
        assertThat(open.state()).isEqualTo("open");
        assertThat(open.quantity()).isEqualTo(5);
        assertThat(open.origin()).isEqualTo("pressure");
        assertThat(open.estimatedPrice()).isEqualTo(new Money(5 * 4500));
        assertThat(open.evidence()).containsEntry("holds", "30").containsEntry("shortage", "5");
        TitleView marked = HUB.catalogue().title(title).orElseThrow();
        assertThat(marked.marks().inShortSupply()).isTrue();
        assertThat(marked.marks().activeHolds()).isEqualTo(30);

        approve(open.id(), 3).orElseThrow();
        // The data hub does not count approved copies yet and still calls for five.
        pressure(title, 2, 30, 5, 5, true);
        assertThat(of(title)).extracting(ProposalView::state).containsExactlyInAnyOrder("approved", "open");
        assertThat(of(title).stream()
                        .filter(p -> p.state().equals("open"))
                        .findFirst()
                        .orElseThrow()
                        .quantity())
                .isEqualTo(2);

        advance(open.id(), "on-order").orElseThrow();
        advance(open.id(), "in-process").orElseThrow();
        ProposalView received = HUB.acquisition()
                .receive(new ReceiveProposal(Hub.request(), Hub.BUYER, open.id(), List.of("ZX", "NS", "NS")))
                .orElseThrow();

        assertThat(received.state()).isEqualTo("received");
        assertThat(received.history())
                .extracting(ProposalStep::to)
                .containsExactly("open", "approved", "on-order", "in-process", "received");
        List<ItemView> items = HUB.catalogue().items(title).orElseThrow();
        assertThat(items).hasSize(8).extracting(ItemView::barcode).doesNotHaveDuplicates();
        assertThat(items.stream().filter(i -> i.branch().equals("NS")).toList())
                .hasSize(2)
                .allMatch(i -> i.callNumber().equals("I247.57/1") && i.state().equals("available"));
        assertThat(HUB.told(ItemAdded.TYPE, title.toString()).stream().filter(e -> e.contains("\"purchase\"")))
                .hasSize(3)
                .allMatch(e -> e.contains(open.id().toString()));
        assertThat(HUB.told(ProposalOpened.TYPE, title.toString())).hasSize(2);
        assertThat(HUB.told(ProposalMoved.TYPE, title.toString())).hasSize(4);
    }

    @Test
    void onePressureOneProposalHoweverOftenItIsTold() {
        TitleId title = HUB.title("ACQ2", "长安的荔枝", "马伯庸", "I247.5");

        pressure(title, 1, 9, 0, 3, true);
        pressure(title, 2, 10, 0, 4, true);
        pressure(title, 2, 90, 0, 30, true);
        pressure(title, 1, 90, 0, 30, true);
        pressure(title, 3, 8, 0, 3, true);

        assertThat(of(title)).singleElement().satisfies(p -> {
            assertThat(p.quantity()).isEqualTo(4);
            assertThat(p.evidence()).containsEntry("holds", "8");
        });
    }

    @Test
    void whetherTooManyWaitIsAskedWithTheCycleThatWasMeasuredOnceEnoughLoansTell() {
        TitleId soonBack = HUB.title("ACQ-SOON", "尘埃落定", "阿来", "I247.5");
        TitleId hardlyLent = HUB.title("ACQ-FEW", "推拿", "毕飞宇", "I247.5");
        TitleId longAway = HUB.title("ACQ-LONG", "古炉", "贾平凹", "I247.5");
        for (TitleId title : List.of(soonBack, hardlyLent, longAway)) {
            HUB.copies(title, "ZX", 5);
        }
        cycle(soonBack, 2, 14, 5);
        cycle(soonBack, 1, 90, 50);
        cycle(hardlyLent, 1, 14, 4.9);
        cycle(longAway, 1, 42, 30);

        pressure(soonBack, 1, 20, 5, 2, true);
        pressure(hardlyLent, 1, 20, 5, 2, true);
        pressure(longAway, 1, 13, 5, 0, false);

        assertThat(of(soonBack))
                .as("84 ÷ 14: six readers to a copy; what was told before does not count")
                .isEmpty();
        assertThat(of(hardlyLent)).singleElement().satisfies(p -> assertThat(p.quantity())
                .as("the policy's four weeks: three readers to a copy")
                .isEqualTo(2));
        assertThat(of(longAway)).singleElement().satisfies(p -> {
            assertThat(p.quantity()).as("84 ÷ 42: ⌈13 ÷ 2⌉ − 5").isEqualTo(2);
            assertThat(p.evidence())
                    .containsEntry("cycleDays", "42.00")
                    .containsEntry("formula", "max(0, ⌈13 ÷ 2.00⌉ − 5 − 0 − 0) = 2");
        });

        cycle(longAway, 2, 14, 35);
        pressure(longAway, 2, 14, 5, 0, false);
        assertThat(of(longAway))
                .as("its copies have come back sooner of late")
                .singleElement()
                .satisfies(p -> assertThat(p.state()).isEqualTo("closed"));
    }

    private static void cycle(TitleId title, int version, double days, double loans) {
        Instant now = HUB.bean(Clock.class).instant();
        HUB.hear(new WaitSignal(title.toString(), days, days / 3, loans, version, now, now));
    }

    @Test
    void searchesAloneHaveAnOpenProposalWeighedAgainOnlyAfterAWhile() {
        TitleId title = HUB.title("ACQ-UNMET", "夜晚的潜水艇", "陈春成", "I247.7");
        pressure(title, 1, 9, 1, 2, true);

        unmet(title, 2, 9, 0.3, Duration.ofSeconds(5));
        assertThat(of(title)).singleElement().satisfies(p -> assertThat(p.evidence())
                .containsEntry("unmetDemand", "0.00"));
        unmet(title, 3, 9, 0.3, Duration.ofMinutes(2));
        assertThat(of(title)).singleElement().satisfies(p -> assertThat(p.evidence())
                .containsEntry("unmetDemand", "0.30"));
        unmet(title, 4, 12, 0.3, Duration.ofMinutes(2));
        assertThat(of(title)).singleElement().satisfies(p -> assertThat(p.evidence())
                .containsEntry("holds", "12"));
    }

    private static void unmet(TitleId title, int version, int holds, double unmet, Duration later) {
        Instant at = HUB.bean(Clock.class).instant().plus(later);
        HUB.hear(new PressureSignal(title.toString(), holds, unmet, 1, 0, 0, holds + unmet, 2, true, version, at, at));
    }

    @Test
    void fallenPressureClosesTheProposalAndLiftsTheMark() {
        TitleId title = HUB.title("ACQ3", "额尔古纳河右岸", "迟子建", "I247.5");
        pressure(title, 1, 9, 1, 2, true);

        pressure(title, 2, 2, 1, 0, false);

        assertThat(of(title)).singleElement().satisfies(p -> {
            assertThat(p.state()).isEqualTo("closed");
            assertThat(p.history()).last().satisfies(step -> assertThat(step.byRole())
                    .isEqualTo(Roles.SYSTEM));
        });
        assertThat(HUB.catalogue().title(title).orElseThrow().marks().inShortSupply())
                .isFalse();
        assertThat(HUB.told(TitleMarked.TYPE, title.toString())).hasSize(2);
    }

    @Test
    void whatWasRejectedStaysSoWhileThePressureLasts() {
        TitleId title = HUB.title("ACQ4", "明朝那些事儿", "当年明月", "K248");
        pressure(title, 1, 9, 1, 2, true);
        ProposalView open = of(title).get(0);
        HUB.acquisition()
                .decide(new DecideProposal(Hub.request(), Hub.BUYER, open.id(), false, 0, "新版将出"))
                .orElseThrow();

        pressure(title, 2, 8, 1, 2, true);
        assertThat(of(title)).hasSize(1);

        pressure(title, 3, 2, 1, 0, false);
        pressure(title, 4, 9, 1, 2, true);
        assertThat(of(title)).extracting(ProposalView::state).containsExactlyInAnyOrder("rejected", "open");
    }

    @Test
    void theDatabaseItselfAllowsOneOpenProposalPerTitle() throws Exception {
        TitleId title = HUB.title("ACQ5", "人世间", "梁晓声", "I247.57");
        ExecutorService buyers = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Reply<ProposalView>>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                calls.add(() -> HUB.acquisition().open(new OpenProposal(Hub.request(), Hub.BUYER, title, 2, "读者荐购")));
            }
            int opened = 0;
            for (Future<Reply<ProposalView>> each : buyers.invokeAll(calls)) {
                if (each.get().isDone()) {
                    opened++;
                } else {
                    assertThat(each.get())
                            .isEqualTo(new Refused<>(Kinds.RULE, List.of(Reason.of(ResourceCodes.PROPOSAL_OPEN))));
                }
            }
            assertThat(opened).isEqualTo(1);
            assertThat(of(title)).hasSize(1);
        } finally {
            buyers.shutdown();
        }
    }

    @Test
    void oneCommandSentTwiceIsCarriedOutOnce() {
        TitleId title = HUB.title("ACQ6", "繁花", "金宇澄", "I247.57");
        pressure(title, 1, 9, 1, 2, true);
        ProposalId id = of(title).get(0).id();
        approve(id, 2).orElseThrow();
        advance(id, "on-order").orElseThrow();
        advance(id, "in-process").orElseThrow();
        ReceiveProposal command = new ReceiveProposal(Hub.request(), Hub.BUYER, id, List.of("ZX", "NS"));

        ProposalView first = HUB.acquisition().receive(command).orElseThrow();
        ProposalView repeat = HUB.acquisition().receive(command).orElseThrow();

        assertThat(repeat).isEqualTo(first);
        assertThat(HUB.catalogue().items(title).orElseThrow()).hasSize(2);
    }

    @Test
    void aStepOutOfTurnIsRefusedAndChangesNothing() {
        TitleId title = HUB.title("ACQ7", "应物兄", "李洱", "I247.57");
        pressure(title, 1, 9, 1, 2, true);
        ProposalId id = of(title).get(0).id();

        Reply<ProposalView> early =
                HUB.acquisition().receive(new ReceiveProposal(Hub.request(), Hub.BUYER, id, List.of("ZX")));

        assertThat(early).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Kinds.RULE);
            assertThat(refused.reasons()).extracting("code").containsExactly(ResourceCodes.WRONG_STATE);
        });
        assertThat(HUB.catalogue().items(title).orElseThrow()).isEmpty();
        approve(id, 2).orElseThrow();
        advance(id, "on-order").orElseThrow();
        advance(id, "in-process").orElseThrow();
        Reply<ProposalView> unknownBranch =
                HUB.acquisition().receive(new ReceiveProposal(Hub.request(), Hub.BUYER, id, List.of("ZX", "MARS")));
        assertThat(unknownBranch.isDone()).isFalse();
        assertThat(HUB.catalogue().items(title).orElseThrow()).isEmpty();
        assertThat(of(title).get(0).state()).isEqualTo("in-process");
    }

    @Test
    void othersAreNotLetIn() {
        for (String role : List.of(Roles.READER, Roles.LIBRARIAN, Roles.DEVICE, Roles.INTEGRATOR)) {
            Actor other = new Actor("9", role, null);
            assertThat(HUB.acquisition()
                            .proposals(other, new ProposalQuery(null, 0, 10))
                            .isDone())
                    .isFalse();
            assertThat(HUB.acquisition()
                            .decide(new DecideProposal(Hub.request(), other, new ProposalId(1), true, 1, null)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Kinds.NOT_ALLOWED));
        }
    }

    @Test
    void aManagerMayLookAndNotDecide() {
        Actor manager = new Actor("8", Roles.MANAGER, "ZX");

        assertThat(HUB.acquisition()
                        .proposals(manager, new ProposalQuery(null, 0, 10))
                        .isDone())
                .isTrue();
        assertThat(kind(HUB.acquisition()
                        .decide(new DecideProposal(Hub.request(), manager, new ProposalId(1), true, 1, null))))
                .contains(Kinds.NOT_ALLOWED);
    }

    @Test
    void unknownThingsAndSenselessFiguresAreRefused() {
        assertThat(kind(HUB.acquisition().proposal(Hub.BUYER, new ProposalId(4))))
                .contains(Kinds.NOT_FOUND);
        assertThat(kind(HUB.acquisition().open(new OpenProposal(Hub.request(), Hub.BUYER, new TitleId(4), 1, "x"))))
                .contains(Kinds.NOT_FOUND);
        assertThat(kind(HUB.acquisition().open(new OpenProposal(Hub.request(), Hub.BUYER, new TitleId(4), 0, " "))))
                .contains(Kinds.INVALID);
        assertThat(kind(HUB.acquisition().proposals(Hub.BUYER, new ProposalQuery("lost", 0, 1000))))
                .contains(Kinds.INVALID);
        assertThat(kind(HUB.acquisition()
                        .receive(new ReceiveProposal(
                                Hub.request(), Hub.BUYER, new ProposalId(4), Collections.emptyList()))))
                .contains(Kinds.INVALID);
    }

    private static Optional<String> kind(Reply<?> reply) {
        return reply.fold(done -> Optional.empty(), refused -> Optional.of(refused.kind()));
    }
}
