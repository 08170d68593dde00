package io.libraryhub.resource.title.adapter.db;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.title.application.Revisions;
import io.libraryhub.resource.title.application.TitleTouched;
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
    public void touch(TitleId title) {
        jdbc.update(
                "INSERT INTO search_state (title_id, revision) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE revision = revision + 1",
                title.value());
        inside.publishEvent(new TitleTouched(title));
    }
}
