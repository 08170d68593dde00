package io.libraryhub.resource.search.adapter.es;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FieldValueFactorModifier;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.api.SearchQuery;
import io.libraryhub.resource.search.application.SearchPolicy;
import io.libraryhub.resource.search.domain.SearchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From what was typed to Elasticsearch's queries. The boosts order fields by how much a hit in them says: a title counts
 * more than an author, an author more than a subject, a summary hardly at all.
 */
final class QueryText {
    private static final List<String> FIELDS =
            List.of("title^6", "author^5", "subtitle^2", "tags^2", "translator", "publisher", "summary^0.3");
    /** Up to three pairs of characters must all occur, of more four in five. */
    private static final String NEARLY_ALL = "3<80%";

    private static final String MOST_UNITS = "2<60%";
    private static final Pattern CLASS_CODE = Pattern.compile("[A-Za-z][A-Za-z]?[0-9][0-9.\\-/=]*");

    private QueryText() {}

    /** Everything: words, filters, and the modest gain of hot and available titles. */
    static Query of(SearchWords words, SearchQuery filters, SearchPolicy policy) {
        Query wanted = Query.of(q -> q.bool(b -> b.must(text(words)).filter(filters(filters))));
        return ranked(wanted, policy);
    }

    static Query ranked(Query wanted, SearchPolicy policy) {
        return Query.of(q -> q.functionScore(f -> f.query(wanted)
                .functions(one -> one.filter(all -> all.matchAll(m -> m)).weight(1.0))
                .functions(hot ->
                        hot.filter(t -> t.term(v -> v.field("hot").value(true))).weight(policy.getHotWeight()))
                .functions(here -> here.filter(QueryText.available()).weight(policy.getAvailableWeight()))
                .functions(score -> score.fieldValueFactor(v -> v.field("score")
                                .modifier(FieldValueFactorModifier.Log1p)
                                .missing(0.0))
                        .weight(policy.getScoreWeight()))
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    static Query available() {
        return Query.of(q -> q.exists(e -> e.field("branchesAvailable")));
    }

    private static Query text(SearchWords words) {
        Optional<Isbn> isbn = words.isbn();
        if (isbn.isPresent()) {
            return Query.of(q -> q.term(t -> t.field("isbn").value(isbn.get().digits())));
        }
        if (words.isBlank()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        BoolQuery.Builder all = new BoolQuery.Builder();
        words.tokens().forEach(token -> all.must(token(token)));
        String whole = String.join(" ", words.tokens());
        all.should(s -> s.term(t -> t.field("title.exact").value(whole).boost(20f)));
        all.should(s -> s.term(t -> t.field("author.exact").value(whole).boost(10f)));
        all.should(s -> s.match(m -> m.field("title.start").query(whole).boost(4f)));
        all.should(s -> s.matchPhrase(m -> m.field("title").query(whole).boost(4f)));
        return Query.of(q -> q.bool(all.build()));
    }

    private static Query token(String token) {
        BoolQuery.Builder any = new BoolQuery.Builder();
        any.should(s -> s.multiMatch(m -> m.query(token)
                .fields(FIELDS)
                .type(TextQueryType.BestFields)
                .minimumShouldMatch(NEARLY_ALL)
                .tieBreaker(0.2)));
        if (isShort(token)) {
            any.should(s -> s.match(m ->
                    m.field("title.units").query(token).operator(Operator.And).boost(2f)));
            any.should(s -> s.match(m ->
                    m.field("author.units").query(token).operator(Operator.And).boost(2f)));
        }
        any.should(s -> s.term(t -> t.field("localNo").value(token).boost(20f)));
        if (CLASS_CODE.matcher(token).matches()) {
            String code = token.toUpperCase(Locale.ROOT);
            any.should(s -> s.prefix(p -> p.field("classCode").value(code).boost(5f)));
        }
        return Query.of(q -> q.bool(any.minimumShouldMatch("1").build()));
    }

    /** One Chinese character, or letters that may begin a word: pairs of characters cannot find these. */
    private static boolean isShort(String token) {
        return token.codePointCount(0, token.length()) == 1
                || token.codePoints().noneMatch(Character::isIdeographic);
    }

    private static List<Query> filters(SearchQuery query) {
        List<Query> filters = new ArrayList<>();
        String branch = query.branch();
        if (query.availableOnly()) {
            filters.add(branch == null ? available() : term("branchesAvailable", branch));
        } else if (branch != null) {
            filters.add(term("branches", branch));
        }
        @Nullable String prefix = query.classPrefix();
        if (prefix != null) {
            filters.add(Query.of(q -> q.prefix(p -> p.field("classCode").value(prefix.toUpperCase(Locale.ROOT)))));
        }
        @Nullable String language = query.language();
        if (language != null) {
            filters.add(term("language", language));
        }
        if (query.yearFrom() > 0 || query.yearTo() > 0) {
            double from = Math.max(1, query.yearFrom());
            double to = query.yearTo() > 0 ? query.yearTo() : Short.MAX_VALUE;
            filters.add(Query.of(
                    q -> q.range(r -> r.number(n -> n.field("year").gte(from).lte(to)))));
        }
        return filters;
    }

    private static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    /** Titles and authors that share most characters or nearly the words; the name of the query says which it was. */
    static Query near(SearchWords words) {
        String whole = String.join(" ", words.tokens());
        boolean han = whole.codePoints().anyMatch(Character::isIdeographic);
        BoolQuery.Builder any = new BoolQuery.Builder();
        for (String field : List.of("title", "author")) {
            if (han) {
                any.should(s -> s.match(m -> m.field(field + ".units")
                        .query(whole)
                        .minimumShouldMatch(MOST_UNITS)
                        .queryName(field)));
            } else {
                any.should(s -> s.match(m -> m.field(field)
                        .query(whole)
                        .fuzziness("AUTO")
                        .prefixLength(1)
                        .minimumShouldMatch(MOST_UNITS)
                        .queryName(field)));
            }
        }
        return Query.of(q -> q.bool(any.minimumShouldMatch("1").build()));
    }

    /** Titles and authors that begin so, then titles with words that begin so. */
    static Query beginning(String beginning) {
        return Query.of(q -> q.bool(b -> b.should(s -> s.match(
                        m -> m.field("title.start").query(beginning).boost(3f).queryName("title")))
                .should(s -> s.match(
                        m -> m.field("author.start").query(beginning).boost(2f).queryName("author")))
                .should(s -> s.match(m -> m.field("title.units")
                        .query(beginning)
                        .operator(Operator.And)
                        .queryName("title")))
                .minimumShouldMatch("1")));
    }
}
