package io.libraryhub.demo.city;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kernel.accounts.WriteBack;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report for a person, Chinese and English. */
public final class Report {
    private final StringBuilder text = new StringBuilder();

    /** Somebody who can sign in. */
    public record Login(String role, String name, String password, String page) {}

    public String text() {
        return text.toString();
    }

    public Report acts(Tally tally) {
        heading("做了什么 What was done");
        tally.acts().forEach((act, count) -> row(act, count.toString()));
        heading("被拒绝 Refused, by code");
        if (tally.refusals().isEmpty()) {
            line("  –");
        }
        tally.refusals().forEach((code, count) -> row(code, count.toString()));
        return this;
    }

    public Report hot(List<JsonNode> rows) {
        heading("热门 Hot titles");
        for (JsonNode row : rows) {
            row(
                    row.path("rank").asInt() + ". 《"
                            + row.path("title").path("title").asText("?") + "》",
                    String.format(
                            Locale.ROOT,
                            "score %.1f · loans today 今日借出 %d%s",
                            row.path("score").asDouble(),
                            row.path("loans1d").asInt(),
                            row.path("hot").asBoolean() ? " · 热门 hot" : ""));
        }
        return this;
    }

    public Report pressure(String when, List<Pressure> rows) {
        heading(when);
        if (rows.isEmpty()) {
            line("  –");
        }
        for (Pressure row : rows) {
            row(
                    "《" + row.title() + "》",
                    String.format(
                            Locale.ROOT,
                            "waiting 等待 %d · copies 馆藏 %d · ratio 压力 %.2f · shortage 缺口 %d%s",
                            row.activeHolds(),
                            row.copies(),
                            row.ratio(),
                            row.shortage(),
                            row.pressing() ? " · 供不应求 short" : ""));
        }
        return this;
    }

    public Report proposals(List<Proposal> opened, List<Proposal> bought) {
        heading("采购建议 Purchase proposals opened by pressure");
        if (opened.isEmpty()) {
            line("  –");
        }
        for (Proposal proposal : opened) {
            boolean here = bought.stream().anyMatch(one -> one.id().equals(proposal.id()));
            row("《" + proposal.name() + "》 × " + proposal.quantity(), (here ? "bought 已购 " : "") + proposal.evidence());
        }
        return this;
    }

    public Report purchase(Loop loop) {
        heading("闭环 From demand to copies");
        row("copies bought 购入复本", Integer.toString(loop.copiesBought()));
        row("holds filled by them 由其满足的预约", Integer.toString(loop.filled()));
        row("rejected 否决", Integer.toString(loop.rejected()));
        return this;
    }

    public Report writeBack(Map<String, WriteBack> services) {
        heading("回写延迟 Write-back: from the event to its effect");
        services.forEach((service, figures) -> row(
                service,
                figures.count() + " signals · p50 " + figures.p50Ms() + " ms · p99 " + figures.p99Ms() + " ms · max "
                        + figures.maxMs() + " ms"));
        return this;
    }

    public Report accounts(Map<String, Accounts.Line> accounts) {
        heading("对账 Accounts: ledger = published = counted = warehouse = served");
        accounts.forEach((type, line) -> row(
                type,
                String.format(
                        Locale.ROOT,
                        "%7d %7d %7d %7d %7s  %s",
                        line.ledger(),
                        line.published(),
                        line.counted(),
                        line.warehouse(),
                        line.served() == null ? "–" : line.served().toString(),
                        line.equal() ? "=" : "DIFFERS 不一致")));
        return this;
    }

    public Report doors(URI gateway, List<Login> logins) {
        heading("网页与账号 Pages and demo logins");
        for (String page : List.of("portal", "booking", "desk", "acquisitions")) {
            row(page, gateway.resolve("/" + page + "/").toString());
        }
        for (Login login : logins) {
            row(login.role(), login.name() + " / " + login.password() + "   → " + gateway.resolve(login.page()));
        }
        return this;
    }

    private void heading(String words) {
        line("");
        line(words);
    }

    private void row(String name, String value) {
        line("  " + padded(name, 44) + value);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    /** Chinese characters are two columns wide. */
    static String padded(String text, int columns) {
        int width = text.codePoints().map(Report::columns).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }

    private static int columns(int c) {
        boolean wide = c >= 0x1100
                && (c <= 0x115f
                        || (c >= 0x2e80 && c <= 0xa4cf)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe4f)
                        || (c >= 0xff00 && c <= 0xff60));
        return wide ? 2 : 1;
    }
}
