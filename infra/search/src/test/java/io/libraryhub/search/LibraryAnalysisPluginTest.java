package io.libraryhub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;

class LibraryAnalysisPluginTest {

    private final LibraryAnalysisPlugin plugin = new LibraryAnalysisPlugin();

    @Test
    void aLongTitleIsFoundByAWordInsideIt() throws IOException {
        assertThat(throughFilter("cjk_bigram", Settings.EMPTY, "中华人民共和国")).contains("共和", "和国");
    }

    @Test
    void fullWidthLettersReadAsPlainOnes() throws IOException {
        assertThat(throughFilter("cjk_width", Settings.EMPTY, "ＪＡＶＡ")).containsExactly("JAVA");
    }

    @Test
    void aBeginningOfAWordIsAPrefixOfTheWantedLengths() throws IOException {
        Settings oneToThree =
                Settings.builder().put("min_gram", 1).put("max_gram", 3).build();
        assertThat(throughFilter("edge_ngram", oneToThree, "三体问题")).contains("三");
        assertThat(throughTokenizer("edge_ngram", oneToThree, "三体问题")).containsExactly("三", "三体", "三体问");
    }

    @Test
    void anAccentedAuthorIsFoundWithoutTheAccent() throws IOException {
        assertThat(throughFilter("asciifolding", Settings.EMPTY, "Brontë")).containsExactly("Bronte");
    }

    private List<String> throughFilter(String filter, Settings settings, String text) throws IOException {
        Tokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(text));
        return tokens(plugin.getTokenFilters()
                .get(filter)
                .get(null, null, filter, settings)
                .create(tokenizer));
    }

    private List<String> throughTokenizer(String name, Settings settings, String text) throws IOException {
        Tokenizer tokenizer =
                plugin.getTokenizers().get(name).get(null, null, name, settings).create();
        tokenizer.setReader(new StringReader(text));
        return tokens(tokenizer);
    }

    private static List<String> tokens(TokenStream stream) throws IOException {
        List<String> found = new ArrayList<>();
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            found.add(term.toString());
        }
        stream.end();
        stream.close();
        return found;
    }
}
