package io.libraryhub.resource.search.adapter.es;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.libraryhub.resource.search.application.SearchPolicy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One index per version, described by {@code index/<name>.json}; readers ask an alias. */
@Component
class IndexVersions {
    private static final Logger LOG = LoggerFactory.getLogger(IndexVersions.class);
    private static final String EXISTS = "resource_already_exists_exception";

    private final ElasticsearchClient client;
    private final SearchPolicy policy;

    IndexVersions(ElasticsearchClient client, SearchPolicy policy) {
        this.client = client;
        this.policy = policy;
    }

    /** Where there is no alias yet, readers see the new index at once, else when it is full. */
    void createIfMissing(Runnable beforeCreating) throws IOException {
        String index = policy.getIndex();
        if (!client.indices().exists(e -> e.index(index)).value()) {
            beforeCreating.run();
            create(index);
        }
        if (!client.indices().existsAlias(a -> a.name(policy.getAlias())).value()) {
            pointAliasHere();
        }
    }

    private void create(String index) throws IOException {
        String file = "/index/" + description(index) + ".json";
        try (InputStream body = IndexVersions.class.getResourceAsStream(file)) {
            if (body == null) {
                throw new FileNotFoundException("no description of the index " + index + " at " + file);
            }
            client.indices().create(c -> c.index(index).withJson(body));
            LOG.info("created the index {}", index);
        } catch (ElasticsearchException e) {
            if (!EXISTS.equals(e.error().type())) {
                throw e;
            }
            LOG.info("another instance created the index {}", index);
        }
    }

    /** {@code titles-v1} also describes {@code titles-v1.anything}, so that tests and stages can have an index of their own. */
    private static String description(String index) {
        int dot = index.indexOf('.');
        return dot < 0 ? index : index.substring(0, dot);
    }

    void pointAliasHere() throws IOException {
        String index = policy.getIndex();
        String alias = policy.getAlias();
        Set<String> old = new HashSet<>();
        if (client.indices().existsAlias(a -> a.name(alias)).value()) {
            old.addAll(client.indices().getAlias(a -> a.name(alias)).result().keySet());
        }
        if (old.equals(Set.of(index))) {
            return;
        }
        client.indices().updateAliases(u -> {
            u.actions(a -> a.add(add -> add.index(index).alias(alias)));
            old.stream()
                    .filter(other -> !other.equals(index))
                    .forEach(
                            other -> u.actions(a -> a.remove(r -> r.index(other).alias(alias))));
            return u;
        });
        LOG.info("readers of {} now see {}", alias, index);
    }
}
