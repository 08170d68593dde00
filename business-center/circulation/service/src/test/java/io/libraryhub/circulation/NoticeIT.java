package io.libraryhub.circulation;

import static io.libraryhub.circulation.api.CirculationCodes.*;
import static io.libraryhub.circulation.fixture.City.*;
import static io.libraryhub.circulation.fixture.Desk.LIBRARIAN;
import static io.libraryhub.circulation.fixture.Desk.codes;
import static io.libraryhub.circulation.fixture.Desk.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.circulation.api.NoticeApi;
import io.libraryhub.circulation.api.NoticeSearch;
import io.libraryhub.circulation.api.NoticeView;
import io.libraryhub.circulation.api.ReadNotice;
import io.libraryhub.circulation.api.Recall;
import io.libraryhub.circulation.api.RecallApi;
import io.libraryhub.circulation.api.SettleNotice;
import io.libraryhub.circulation.fixture.Channels;
import io.libraryhub.circulation.fixture.Crowd;
import io.libraryhub.circulation.fixture.RealDesk;
import io.libraryhub.circulation.notice.application.PlanLoanNotices;
import io.libraryhub.circulation.notice.application.SendNotices;
import io.libraryhub.circulation.notice.domain.Message;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.schedule.domain.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loans of 28 days from ten in the morning on 1 March 2026 in Shanghai: due at the end of 29 March. */
class NoticeIT {
    private static final Actor MANAGER = new Actor("8", Roles.MANAGER, null);
    private static final NoticeSearch ALL = new NoticeSearch(null, null, null, null);

    private RealDesk real;
    private Channels channels;
    private PlanLoanNotices plan;
    private SendNotices sending;
    private NoticeApi notices;

    @BeforeEach
    void open() {
        real = RealDesk.opened();
        channels = Channels.quiet(real);
        plan = real.bean(PlanLoanNotices.class);
        sending = real.bean(SendNotices.class);
        notices = real.bean(NoticeApi.class);
        real.desk.announce(real.city.item(1, THREE_BODY, MAIN));
        real.desk.announce(real.city.item(2, FORTRESS, MAIN));
    }

    private LoanView lend(long item) {
        return real.desk.lend(XIAO_LIN, item).orElseThrow();
    }

    private void daysPass(int days) {
        real.clock.pass(Duration.ofDays(days));
    }

    private void minutesPass(int minutes) {
        real.clock.pass(Duration.ofMinutes(minutes));
    }

    private int planAndSend() {
        plan.step("");
        return sending.step("").changes();
    }

    /** Steps until nothing is due. */
    private int sendAll() {
        Progress progress;
        int sent = 0;
        do {
            progress = sending.step("");
            sent += progress.changes();
        } while (!progress.done());
        return sent;
    }

    private int in(String state) {
        return real.count("notice WHERE state = '" + state + "'");
    }

    private List<NoticeView> outbox() {
        return notices.outbox(MANAGER, ALL, "zh", 0, 100).orElseThrow().items();
    }

    @Test
    void in_a_month_a_reader_is_reminded_once_before_the_due_day_and_every_week_after_it() {
        lend(1);
        StringBuilder calendar = new StringBuilder();
        for (int day = 1; day <= 70; day++) {
            daysPass(1);
            if (planAndSend() > 0) {
                calendar.append(day).append(' ');
            }
        }

        // Three days before, and 1, 8, 15 and 22 days after day 28.
        assertThat(calendar.toString().trim()).isEqualTo("25 29 36 43 50");
        assertThat(channels.wechat.delivered())
                .extracting(Message::text)
                .containsExactly(
                        "《三体》应于 2026-03-29 前归还或续借。",
                        "《三体》应于 2026-03-29 归还，已逾期 1 天，请尽快归还。（第 1 次提醒）",
                        "《三体》应于 2026-03-29 归还，已逾期 8 天，请尽快归还。（第 2 次提醒）",
                        "《三体》应于 2026-03-29 归还，已逾期 15 天，请尽快归还。（第 3 次提醒）",
                        "《三体》应于 2026-03-29 归还，已逾期 22 天，请尽快归还。（第 4 次提醒）");
    }

    @Test
    void after_a_month_in_which_nothing_could_be_sent_a_reader_gets_one_overdue_notice_and_not_four() {
        lend(1);
        daysPass(28 + 23);

        assertThat(planAndSend()).isEqualTo(1);
        assertThat(outbox()).extracting(NoticeView::kind, NoticeView::ordinal).containsExactly(tuple("overdue", 4));
    }

    @Test
    void a_message_names_the_branch_and_speaks_the_language_that_the_reader_chose() {
        real.city.speaks(A_MEI, "en");
        lend(1);
        lend(2);
        real.desk.wait(A_MEI, THREE_BODY, MAIN).orElseThrow();
        real.desk.wait(LAO_WANG, FORTRESS, RIVER).orElseThrow();
        real.desk.takeBack(1, MAIN).orElseThrow();
        real.desk.takeBack(2, RIVER).orElseThrow();
        minutesPass(10);
        sendAll();

        assertThat(channels.wechat.delivered())
                .extracting(Message::reader, Message::text)
                .containsExactlyInAnyOrder(
                        tuple(A_MEI, "\"三体\" is kept for you at Main Library. Please collect it by 2026-03-04."),
                        tuple(LAO_WANG, "《围城》已在 江畔馆 为您保留，请于 2026-03-04 前领取。"));
    }

    @Test
    void what_a_reader_is_told_on_a_day_comes_in_one_message() {
        lend(1);
        lend(2);
        daysPass(26);

        assertThat(planAndSend()).isEqualTo(2);

        assertThat(channels.wechat.delivered())
                .extracting(Message::reader, Message::subject, Message::text)
                .containsExactly(
                        tuple(XIAO_LIN, "借阅即将到期（2 册）", "《三体》应于 2026-03-29 前归还或续借。\n《围城》应于 2026-03-29 前归还或续借。"));
    }

    @Test
    void nobody_is_told_to_return_what_was_returned_or_renewed_meanwhile() {
        lend(1);
        LoanId renewed = lend(2).id();
        daysPass(26);
        plan.step("");
        real.desk.takeBack(1, MAIN).orElseThrow();
        real.desk.prolong(renewed).orElseThrow();

        assertThat(sending.step("")).isEqualTo(Progress.end(0));
        assertThat(in("over")).isEqualTo(2);
        assertThat(channels.wechat.delivered()).isEmpty();
    }

    @Test
    void a_reader_who_claims_to_have_returned_is_not_pressed() {
        LoanView loan = lend(1);
        daysPass(29);
        plan.step("");
        real.desk.mark(loan.id(), "claimed", request()).orElseThrow();

        assertThat(sending.step("").changes()).isZero();
        daysPass(7);
        assertThat(plan.step("")).isEqualTo(Progress.end(0));
    }

    @Test
    void a_copy_that_is_ready_is_told_of_after_ten_minutes_and_not_once_it_was_collected() {
        real.desk.lend(LAO_WANG, 1).orElseThrow();
        real.desk.wait(XIAO_LIN, THREE_BODY, MAIN).orElseThrow();
        real.desk.takeBack(1, MAIN).orElseThrow();
        minutesPass(9);
        assertThat(sending.step("").changes()).isZero();
        minutesPass(1);
        assertThat(sending.step("").changes()).isEqualTo(1);
        assertThat(channels.wechat.delivered())
                .extracting(Message::text)
                .containsExactly("《三体》已在 总馆 为您保留，请于 2026-03-04 前领取。");

        real.desk.lend(LAO_WANG, 2).orElseThrow();
        real.desk.wait(XIAO_LIN, FORTRESS, MAIN).orElseThrow();
        real.desk.takeBack(2, MAIN).orElseThrow();
        real.desk.lend(XIAO_LIN, 2).orElseThrow();
        minutesPass(10);

        assertThat(sending.step("").changes()).isZero();
        assertThat(in("over")).isEqualTo(1);
    }

    @Test
    void a_hold_that_expires_a_recall_and_a_fee_are_told_of_in_the_transaction_that_causes_them() {
        real.desk.lend(LAO_WANG, 1).orElseThrow();
        real.desk.wait(XIAO_LIN, THREE_BODY, MAIN).orElseThrow();
        real.desk.takeBack(1, MAIN).orElseThrow();
        daysPass(4);
        real.desk.expire().run(10);
        LoanView recalled = real.desk.lend(LAO_WANG, 2).orElseThrow();
        real.bean(RecallApi.class)
                .recall(new Recall(request(), LIBRARIAN, recalled.id()))
                .orElseThrow();
        real.desk.till().charge(A_MEI, 1250);
        minutesPass(10);

        assertThat(sending.step("").changes()).isEqualTo(3);
        assertThat(channels.wechat.delivered())
                .extracting(Message::reader, Message::text)
                .containsExactlyInAnyOrder(
                        tuple(XIAO_LIN, "《三体》未在保留期内领取，不再为您保留。"),
                        tuple(LAO_WANG, "《围城》有读者急需，请于 2026-03-19 前归还。"),
                        tuple(A_MEI, "损坏赔偿 12.50 元。"));
        assertThat(in("over")).isEqualTo(1); // ready, four days ago
    }

    @Test
    void at_night_nothing_goes_out() {
        real.clock.set(Instant.parse("2026-03-01T13:30:00Z")); // half past nine in the evening
        real.desk.till().charge(A_MEI, 1250);
        minutesPass(60);
        assertThat(sending.step("").changes()).isZero();

        real.clock.set(Instant.parse("2026-03-02T00:00:00Z"));

        assertThat(sending.step("").changes()).isEqualTo(1);
    }

    @Test
    void a_channel_that_does_not_answer_is_tried_three_times_and_then_the_next() {
        channels.set("wechat.fails", true);
        real.desk.till().charge(A_MEI, 1250);
        minutesPass(10);
        assertThat(sending.step("").changes()).isZero();
        minutesPass(4);
        assertThat(sending.step("").changes()).isZero();
        assertThat(outbox().get(0).tries()).isEqualTo(1);
        minutesPass(1);
        sending.step("");
        minutesPass(10);
        sending.step("");
        assertThat(outbox().get(0).channel()).isEqualTo("sms");

        assertThat(sending.step("").changes()).isEqualTo(1);

        assertThat(channels.sms.delivered()).hasSize(1);
        assertThat(outbox().get(0).state()).isEqualTo("sent");
    }

    @Test
    void a_reader_without_an_address_is_told_in_the_app_at_last() {
        channels.set("wechat.unknown", true);
        channels.set("sms.unknown", true);
        channels.set("mail.unknown", true);
        real.desk.till().charge(A_MEI, 1250);
        minutesPass(10);

        for (int channel = 0; channel < 4; channel++) {
            sending.step("");
        }

        assertThat(outbox())
                .extracting(NoticeView::state, NoticeView::channel)
                .containsExactly(tuple("sent", "in-app"));
    }

    @Test
    void a_message_whose_answer_was_lost_is_sent_again_under_the_same_key_and_delivered_once() {
        channels.set("wechat.loses-answers", true);
        real.desk.till().charge(A_MEI, 1250);
        minutesPass(10);
        sending.step("");
        assertThat(in("trying")).isEqualTo(1);
        channels.set("wechat.loses-answers", false);
        minutesPass(5);

        assertThat(sending.step("").changes()).isEqualTo(1);
        assertThat(channels.wechat.delivered()).hasSize(1);
    }

    @Test
    void a_slow_channel_is_not_waited_for_and_what_it_delivers_late_is_not_delivered_again() {
        channels.set("wechat.slow", "300ms");
        channels.set("wechat.timeout", "20ms");
        real.desk.till().charge(A_MEI, 1250);
        minutesPass(10);
        assertThat(sending.step("").changes()).isZero();
        channels.set("wechat.slow", "0s");
        minutesPass(5);

        assertThat(sending.step("").changes()).isEqualTo(1);
        assertThat(channels.wechat.delivered()).hasSize(1);
    }

    @Test
    void who_was_killed_while_a_channel_answered_left_a_message_that_another_sends_under_its_key() {
        real.desk.till().charge(A_MEI, 1250);
        minutesPass(10);
        real.jdbc.update("UPDATE notice SET state = 'trying', tries = 1, message_id = 77,"
                + " send_at = TIMESTAMPADD(MINUTE, 5, send_at)");
        assertThat(sending.step("").changes()).isZero();
        minutesPass(5);

        assertThat(sending.step("").changes()).isEqualTo(1);
        assertThat(channels.wechat.delivered()).extracting(Message::key).containsExactly(77L);
    }

    @Test
    void a_notice_that_cannot_be_put_into_words_is_put_off_and_stops_no_other() {
        real.desk.till().charge(A_MEI, 1250);
        real.jdbc.update("UPDATE notice SET detail = 'spell'");
        real.desk.till().charge(LAO_WANG, 300);
        minutesPass(10);

        assertThat(sending.step("")).isEqualTo(Progress.end(1));
        assertThat(sending.step("")).isEqualTo(Progress.end(0));
        real.jdbc.update("UPDATE notice SET detail = 'damage'");
        minutesPass(10);

        assertThat(sending.step("").changes()).isEqualTo(1);
        assertThat(channels.wechat.delivered()).extracting(Message::reader).containsExactly(LAO_WANG, A_MEI);
    }

    @Test
    void two_planners_and_two_senders_at_once_tell_thirty_readers_once_each() throws Exception {
        LongStream.rangeClosed(201, 230).forEach(each -> {
            real.city.reader(new ReaderId(each), "adult");
            real.desk.announce(real.city.item(each, CAMEL, MAIN));
            real.desk.lend(new ReaderId(each), each).orElseThrow();
        });
        daysPass(26);

        Crowd.atOnce(List.of(() -> plan.step(""), () -> plan.step("")));
        Crowd.atOnce(List.of(this::sendAll, this::sendAll));

        sendAll(); // what one of them left to the other at the very end
        assertThat(real.count("notice")).isEqualTo(30);
        assertThat(in("sent")).isEqualTo(30);
        assertThat(channels.wechat.delivered())
                .hasSize(30)
                .extracting(Message::reader)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_step_looks_at_a_page_of_loans_and_says_where_the_next_goes_on() {
        LongStream.rangeClosed(201, 205).forEach(each -> {
            real.city.reader(new ReaderId(each), "adult");
            real.desk.announce(real.city.item(each, CAMEL, MAIN));
            real.desk.lend(new ReaderId(each), each).orElseThrow();
        });
        daysPass(26);
        LoanId second = new LoanId(
                real.jdbc.queryForObject("SELECT loan_id FROM loan ORDER BY loan_id LIMIT 1, 1", Long.class));

        assertThat(plan.step(second.toString())).isEqualTo(Progress.end(3));
        assertThat(plan.step("")).isEqualTo(Progress.end(2));
    }

    @Test
    void readers_see_their_own_notices_in_their_language_and_mark_them_read() {
        real.desk.till().charge(A_MEI, 1250);
        assertThat(notices.notices(Actor.reader(A_MEI), A_MEI, true, "en", 0, 10)
                        .orElseThrow()
                        .total())
                .isZero();
        minutesPass(10);
        sending.step("");

        NoticeView unread = notices.notices(Actor.reader(A_MEI), A_MEI, true, "en", 0, 10)
                .orElseThrow()
                .items()
                .get(0);
        assertThat(unread.subject()).isEqualTo("Fees (1)");
        assertThat(unread.text()).isEqualTo("Charge for damage of 12.50 yuan.");
        NoticeView read = notices.read(new ReadNotice(request(), Actor.reader(A_MEI), unread.id(), "en"))
                .orElseThrow();

        assertThat(read.readAt()).isEqualTo(real.clock.instant());
        assertThat(notices.notices(Actor.reader(A_MEI), A_MEI, true, "zh", 0, 10)
                        .orElseThrow()
                        .total())
                .isZero();
        assertThat(codes(notices.notices(Actor.reader(XIAO_LIN), A_MEI, false, "zh", 0, 10)))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(notices.read(new ReadNotice(request(), Actor.reader(XIAO_LIN), unread.id(), "zh"))))
                .containsExactly(CommonCodes.NOT_ALLOWED);
    }

    @Test
    void staff_find_what_failed_and_try_it_again_or_give_it_up() {
        for (String each : List.of("wechat", "sms", "mail")) {
            channels.set(each + ".unknown", true);
        }
        real.desk.till().charge(A_MEI, 1250);
        minutesPass(10);
        real.jdbc.update("UPDATE notice SET channels = 'wechat'");
        sending.step("");
        NoticeView failed = notices.outbox(LIBRARIAN, new NoticeSearch("failed", "fee", A_MEI, null), "zh", 0, 10)
                .orElseThrow()
                .items()
                .get(0);
        assertThat(failed.problem()).isEqualTo("NO_ADDRESS");
        channels.set("wechat.unknown", false);

        notices.retry(new SettleNotice(request(), LIBRARIAN, failed.id(), "zh")).orElseThrow();
        sending.step("");

        assertThat(in("sent")).isEqualTo(1);
        assertThat(codes(notices.retry(new SettleNotice(request(), LIBRARIAN, failed.id(), "zh"))))
                .containsExactly(NOTICE_NOT_FAILED);
        assertThat(codes(notices.cancel(new SettleNotice(request(), LIBRARIAN, failed.id(), "zh"))))
                .containsExactly(NOTICE_OVER);
    }

    @Test
    void a_notice_that_staff_gave_up_is_not_sent() {
        real.desk.till().charge(A_MEI, 1250);
        NoticeView waiting = outbox().get(0);
        notices.cancel(new SettleNotice(request(), LIBRARIAN, waiting.id(), "zh"))
                .orElseThrow();
        minutesPass(10);

        assertThat(sending.step("").changes()).isZero();
        assertThat(in("cancelled")).isEqualTo(1);
    }

    @Test
    void readers_and_devices_see_no_outbox_and_unknown_words_are_refused() {
        assertThat(codes(notices.outbox(Actor.reader(A_MEI), ALL, "zh", 0, 10)))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(notices.outbox(new Actor("kiosk", Roles.DEVICE, MAIN), ALL, "zh", 0, 10)))
                .containsExactly(CommonCodes.NOT_ALLOWED);
        assertThat(codes(notices.outbox(MANAGER, new NoticeSearch("lost", "spam", null, null), "fr", 0, 10)))
                .containsExactly(CommonCodes.INVALID, CommonCodes.INVALID, CommonCodes.INVALID);
    }
}
