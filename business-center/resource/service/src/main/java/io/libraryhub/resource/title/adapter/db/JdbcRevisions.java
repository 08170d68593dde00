package io.libraryhub.resource.title.adapter.db;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.title.application.Revisions;
import io.libraryhub.resource.title.application.TitleTouched;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcRevisions implements Revisions {
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher inside;

    JdbcRevisions(JdbcTemplate jdbc, ApplicationEventPublisher inside) {
        this.jdbc = jdbc;
        this.inside = inside;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void touchAll(Collection<TitleId> titles) {
        // Always in the same order, or two transactions could wait for each other.
        List<TitleId> inOrder = titles.stream()
                .distinct()
                .sorted(Comparator.comparingLong(TitleId::value))
                .toList();
        jdbc.batchUpdate(
                "INSERT INTO search_state (title_id, revision) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE revision = revision + 1",
                inOrder.stream().map(title -> new Object[] {title.value()}).toList());
        inOrder.forEach(title -> inside.publishEvent(new TitleTouched(title)));
    }
}
