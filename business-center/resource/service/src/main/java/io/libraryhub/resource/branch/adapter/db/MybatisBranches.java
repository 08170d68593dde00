package io.libraryhub.resource.branch.adapter.db;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.resource.branch.domain.Branch;
import io.libraryhub.resource.branch.domain.Branches;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;

@Repository
class MybatisBranches implements Branches {
    private final BranchMapper mapper;

    MybatisBranches(BranchMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void save(Branch branch, Instant at) {
        BranchRow row = BranchRow.of(branch, Utc.of(at));
        if (mapper.updateById(row) == 0) {
            // Two first saves of one code at the same moment: the loser's key is refused and its command tried again.
            mapper.insert(row);
        }
    }

    @Override
    public List<Branch> all() {
        return mapper.selectList(null).stream()
                .map(BranchRow::branch)
                .sorted(Comparator.comparing(Branch::code))
                .toList();
    }

    @Override
    public Set<String> unknown(Collection<String> codes) {
        Set<String> unknown = new HashSet<>(codes);
        if (!unknown.isEmpty()) {
            mapper.selectByIds(unknown).forEach(row -> unknown.remove(row.code));
        }
        return unknown;
    }
}
