package io.libraryhub.circulation.balance.adapter.schedule;

import io.libraryhub.circulation.balance.application.BalanceSettings;
import io.libraryhub.circulation.balance.application.NoteBalances;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.ScheduledTask;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Tells the balances of all titles, a page at a time. */
@Component
@EnableConfigurationProperties(BalanceSettings.class)
class BalanceTask implements ScheduledTask {
    private final NoteBalances balances;
    private final BalanceSettings settings;

    BalanceTask(NoteBalances balances, BalanceSettings settings) {
        this.balances = balances;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "title-balances";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public Progress step(String position) {
        NoteBalances.Page page = balances.run(position.isEmpty() ? 0 : Long.parseLong(position));
        return page.next().isPresent()
                ? Progress.at(Long.toString(page.next().getAsLong()), page.told())
                : Progress.end(page.told());
    }
}
