package io.libraryhub.search;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerScope;
import org.elasticsearch.index.analysis.PreBuiltAnalyzerProvider;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Registers analysers with the defaults that Elasticsearch documents for the names they carry. */
public final class LibraryAnalysisPlugin extends Plugin implements AnalysisPlugin {

    /** Han, Hiragana, Katakana and Hangul: the scripts that the CJK bigram filter pairs when not told otherwise. */
    private static final int ALL_CJK_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "cjk_width",
                (index, environment, name, settings) -> filter(name, settings, CJKWidthFilter::new),
                "cjk_bigram",
                (index, environment, name, settings) -> {
                    boolean unigrams = settings.getAsBoolean("output_unigrams", false);
                    return filter(name, settings, in -> new CJKBigramFilter(in, ALL_CJK_SCRIPTS, unigrams));
                },
                "edge_ngram",
                (index, environment, name, settings) -> {
                    Grams grams = Grams.of(settings);
                    boolean original = settings.getAsBoolean("preserve_original", false);
                    return filter(
                            name, settings, in -> new EdgeNGramTokenFilter(in, grams.min(), grams.max(), original));
                },
                "asciifolding",
                (index, environment, name, settings) -> {
                    boolean original = settings.getAsBoolean("preserve_original", false);
                    return filter(name, settings, in -> new ASCIIFoldingFilter(in, original));
                });
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "smartcn_tokenizer",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, HMMChineseTokenizer::new),
                "keyword",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, KeywordTokenizer::new),
                "whitespace",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new),
                "edge_ngram",
                (index, environment, name, settings) -> {
                    Grams grams = Grams.of(settings);
                    return TokenizerFactory.newFactory(name, () -> new EdgeNGramTokenizer(grams.min(), grams.max()));
                },
                "ngram",
                (index, environment, name, settings) -> {
                    Grams grams = Grams.of(settings);
                    return TokenizerFactory.newFactory(name, () -> new NGramTokenizer(grams.min(), grams.max()));
                });
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
                "smartcn",
                (index, environment, name, settings) -> analyzer(name, new SmartChineseAnalyzer()),
                "cjk",
                (index, environment, name, settings) -> analyzer(name, new CJKAnalyzer()));
    }

    private static AnalyzerProvider<? extends Analyzer> analyzer(String name, Analyzer analyzer) {
        return new PreBuiltAnalyzerProvider(name, AnalyzerScope.INDEX, analyzer);
    }

    private static TokenFilterFactory filter(String name, Settings settings, UnaryOperator<TokenStream> wrap) {
        return new AbstractTokenFilterFactory(name, settings) {
            @Override
            public TokenStream create(TokenStream input) {
                return wrap.apply(input);
            }
        };
    }

    /** Lengths of n-grams in characters; 1 and 2 unless the index says otherwise. */
    private record Grams(int min, int max) {
        static Grams of(Settings settings) {
            return new Grams(settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2));
        }
    }
}
