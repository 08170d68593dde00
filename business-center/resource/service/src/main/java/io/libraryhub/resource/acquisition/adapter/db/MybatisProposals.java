package io.libraryhub.resource.acquisition.adapter.db;

import io.libraryhub.kernel.ProposalId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import io.libraryhub.resource.acquisition.domain.Proposal;
import io.libraryhub.resource.acquisition.domain.ProposalState;
import io.libraryhub.resource.acquisition.domain.Proposals;
import io.libraryhub.resource.acquisition.domain.Supply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MybatisProposals implements Proposals {
    private final ProposalMapper mapper;
    private final Json json;

    MybatisProposals(ProposalMapper mapper, Json json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public Optional<Proposal> lock(ProposalId id) {
        return Optional.ofNullable(mapper.lock(id.value())).map(ProposalRow::proposal);
    }

    @Override
    public Optional<Open> lockOpen(TitleId title) {
        return Optional.ofNullable(mapper.lockOpen(title.value()))
                .map(row -> new Open(row.proposal(), Figures.read(json, row.evidence)));
    }

    @Override
    public List<TitleId> openOf(String origin) {
        return mapper.openOf(origin).stream().map(TitleId::new).toList();
    }

    @Override
    public void open(
            Proposal proposal, Map<String, String> evidence, @Nullable String reason, long estimatedFen, Instant at) {
        ProposalRow row = new ProposalRow();
        row.id = proposal.id().value();
        row.titleId = proposal.title().value();
        row.state = proposal.state().word();
        row.quantity = proposal.quantity();
        row.origin = proposal.origin();
        row.evidence = json.write(evidence);
        row.reason = reason;
        row.estimatedFen = estimatedFen;
        row.openedAt = Utc.of(at);
        row.changedAt = Utc.of(at);
        mapper.insert(row);
    }

    @Override
    public boolean move(ProposalState from, Proposal to, @Nullable String reason, long estimatedFen, Instant at) {
        return mapper.move(
                        to.id().value(),
                        from.word(),
                        to.state().word(),
                        to.quantity(),
                        reason,
                        estimatedFen,
                        to.state() == ProposalState.REJECTED,
                        Utc.of(at))
                == 1;
    }

    @Override
    public void record(ProposalId id, Step step) {
        mapper.record(
                id.value(), step.from(), step.to(), step.quantity(), step.byRole(), step.reason(), Utc.of(step.at()));
    }

    @Override
    public void refresh(ProposalId id, Map<String, String> evidence) {
        mapper.refresh(id.value(), json.write(evidence));
    }

    @Override
    public Supply supplyOf(TitleId title) {
        return new Supply(mapper.copies(title.value()), mapper.onTheirWay(title.value()));
    }

    @Override
    public int refusedQuantity(TitleId title) {
        return mapper.refusedQuantity(title.value());
    }

    @Override
    public void forgetRefusals(TitleId title) {
        mapper.forgetRefusals(title.value());
    }
}
