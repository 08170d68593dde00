package io.libraryhub.resource.title.adapter.db;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import io.libraryhub.resource.title.domain.BibRecord;
import io.libraryhub.resource.title.domain.StoredTitle;
import io.libraryhub.resource.title.domain.Titles;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MybatisTitles implements Titles {
    private final TitleMapper mapper;
    private final Json json;

    MybatisTitles(TitleMapper mapper, Json json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public Optional<StoredTitle> byLocalNo(String localNo) {
        @Nullable TitleRow own = mapper.lockByLocalNo(localNo);
        return Optional.ofNullable(own != null ? own : mapper.byAlias(localNo)).map(this::stored);
    }

    @Override
    public Map<String, StoredTitle> byLocalNos(Collection<String> localNos) {
        Map<String, StoredTitle> known = new HashMap<>();
        Set<String> rest = new HashSet<>(localNos);
        if (!rest.isEmpty()) {
            mapper.byLocalNos(rest).forEach(row -> known.put(row.localNo, stored(row)));
            rest.removeAll(known.keySet());
        }
        if (!rest.isEmpty()) {
            for (String alias : mapper.aliasesAmong(rest)) {
                Optional.ofNullable(mapper.byAlias(alias)).ifPresent(row -> known.put(alias, stored(row)));
            }
        }
        return known;
    }

    @Override
    public List<StoredTitle> byIsbn(Isbn isbn) {
        return mapper.byIsbn(isbn.digits()).stream().map(this::stored).toList();
    }

    @Override
    public void add(TitleId id, BibRecord record, Instant at) {
        mapper.insert(TitleRow.of(id, record, json.write(record.tags()), Utc.of(at), Utc.of(at)));
    }

    @Override
    public void change(TitleId id, BibRecord record, Instant at) {
        mapper.updateById(TitleRow.of(id, record, json.write(record.tags()), null, Utc.of(at)));
    }

    @Override
    public void alsoKnownAs(TitleId id, String localNo) {
        mapper.addAlias(localNo, id.value());
    }

    private StoredTitle stored(TitleRow row) {
        return row.stored(List.of(json.read(row.tags, String[].class)));
    }
}
