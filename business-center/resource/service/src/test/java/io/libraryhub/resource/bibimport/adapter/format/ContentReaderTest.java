package io.libraryhub.resource.bibimport.adapter.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.resource.bibimport.domain.Damage;
import io.libraryhub.resource.bibimport.domain.RecordFile;
import io.libraryhub.resource.bibimport.domain.RecordRead;
import io.libraryhub.resource.fixture.MarcFile;
import io.libraryhub.resource.title.domain.BibRecord;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {
    private static RecordFile read(byte[] content) {
        return new ContentReader().read(content).orElseThrow();
    }

    private static List<BibRecord> good(RecordFile file) {
        return file.records().stream()
                .filter(RecordRead.Good.class::isInstance)
                .map(r -> ((RecordRead.Good) r).record())
                .toList();
    }

    private static List<String> bad(RecordFile file) {
        return file.records().stream()
                .filter(RecordRead.Bad.class::isInstance)
                .map(r -> r.number() + " " + ((RecordRead.Bad) r).damage())
                .toList();
    }

    private static byte[] book(int number, String title) {
        return MarcFile.record('a', UTF_8)
                .control("001", "b" + number)
                .control("003", "SZLIB")
                .field("245", "10", "$a" + title)
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void aChineseRecordIsTheSameInEveryEncoding(String charset) {
        RecordFile file =
                read(MarcFile.threeBodyInCnmarc(Charset.forName(charset)).bytes());

        assertThat(file.format()).isEqualTo("iso2709-unimarc");
        assertThat(good(file))
                .containsExactly(new BibRecord(
                        "012008000001|9787536692930",
                        "三体",
                        "地球往事",
                        "刘慈欣",
                        "",
                        "重庆出版社",
                        2008,
                        "I247.55",
                        "chi",
                        new Isbn("9787536692930"),
                        "adult",
                        List.of("科学幻想小说"),
                        "军方探寻外星文明的绝秘计划“红岸工程”取得了突破性进展。",
                        ""));
    }

    @Test
    void marc21InMarc8KeepsItsAccents() {
        // MARC-8 puts the accent before its letter: E2 is an acute.
        byte[] record = MarcFile.record(' ', ISO_8859_1)
                .control("001", "7")
                .control("003", "DLC")
                .control("008", "850101s1967    cc            000 1 spa d")
                .field("020", "  ", "$a9788437604947 (pbk.)")
                .field("100", "1 ", "$aGarc\u00e2ia M\u00e2arquez, Gabriel,$d1927-2014.")
                .field("245", "10", "$aCien a\u00e4nos de soledad /$cGabriel Garc\u00e2ia M\u00e2arquez.")
                .field("260", "  ", "$aBuenos Aires :$bEditorial Sudamericana,$c[1967]")
                .field("650", " 0", "$aLatin American fiction.")
                .bytes();

        RecordFile file = read(record);

        assertThat(file.format()).isEqualTo("iso2709-marc21");
        BibRecord book = good(file).get(0);
        assertThat(book.localNo()).isEqualTo("DLC|7");
        assertThat(book.author()).isEqualTo("García Márquez, Gabriel");
        assertThat(book.title()).isEqualTo("Cien años de soledad");
        assertThat(book.publisher()).isEqualTo("Editorial Sudamericana");
        assertThat(book.year()).isEqualTo(1967);
        assertThat(book.language()).isEqualTo("spa");
        assertThat(book.tags()).containsExactly("Latin American fiction");
    }

    @Test
    void utf8IsBelievedEvenWhereTheLeaderDoesNotSayIt() {
        byte[] record = MarcFile.record(' ', UTF_8)
                .control("001", "1")
                .field("245", "10", "$a活着 /$c余华")
                .bytes();

        assertThat(good(read(record)).get(0).title()).isEqualTo("活着");
    }

    @Test
    void aFileCutInHalfGivesItsWholeRecordsAndNamesTheBrokenOne() {
        byte[] file = MarcFile.join(book(1, "活着"), book(2, "许三观卖血记"), book(3, "兄弟"));

        RecordFile cut = read(Arrays.copyOf(file, file.length - 20));

        assertThat(good(cut)).extracting(BibRecord::title).containsExactly("活着", "许三观卖血记");
        assertThat(bad(cut)).containsExactly("3 CUT_OFF");
    }

    @Test
    void aRecordThatLostItsEndDoesNotTakeTheNextOneWithIt() {
        byte[] broken = book(2, "许三观卖血记");

        RecordFile file = read(MarcFile.join(book(1, "活着"), Arrays.copyOf(broken, 60), book(3, "兄弟")));

        assertThat(good(file)).extracting(BibRecord::title).containsExactly("活着", "兄弟");
        assertThat(bad(file)).containsExactly("2 CUT_OFF");
    }

    @Test
    void wrongLengthsLeadersAndDirectoriesAreReportedOneByOne() {
        byte[] wrongLength = book(1, "活着");
        wrongLength[4] = (byte) (wrongLength[4] == '9' ? '0' : wrongLength[4] + 1);
        byte[] wrongLeader = book(2, "许三观卖血记");
        wrongLeader[0] = 'x';
        byte[] wrongDirectory = book(3, "兄弟");
        wrongDirectory[24 + 3] = '9';
        byte[] noTitle = MarcFile.record('a', UTF_8)
                .control("001", "4")
                .field("245", "10", "$c余华")
                .bytes();

        RecordFile file = read(MarcFile.join(
                wrongLength, wrongLeader, wrongDirectory, noTitle, "\r\n".getBytes(UTF_8), book(5, "第七天")));

        assertThat(bad(file)).containsExactly("1 BAD_LENGTH", "2 BAD_LEADER", "3 BAD_DIRECTORY", "4 NO_TITLE");
        assertThat(good(file)).extracting(BibRecord::title).containsExactly("第七天");
    }

    @Test
    void anotherLibrarysNumberOneIsNotOurNumberOne() {
        byte[] ours = MarcFile.record('a', UTF_8)
                .control("001", "1")
                .field("245", "10", "$a活着")
                .bytes();
        byte[] theirs = MarcFile.record('a', UTF_8)
                .control("001", "1")
                .field("245", "10", "$a兄弟")
                .bytes();

        assertThat(good(read(MarcFile.join(ours, theirs))))
                .extracting(BibRecord::localNo)
                .doesNotHaveDuplicates();
    }

    @Test
    void marcXmlIsReadRecordByRecordPastABrokenOne() {
        String xml =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim">
                  <marc:record><marc:leader>00000nam a2200000 a 4500</marc:leader>
                    <marc:controlfield tag="001">1</marc:controlfield><marc:controlfield tag="003">SZLIB</marc:controlfield>
                    <marc:datafield tag="245" ind1="1" ind2="0"><marc:subfield code="a">白鹿原 &amp; 其他</marc:subfield></marc:datafield>
                  </marc:record>
                  <marc:record><marc:datafield tag="245"><marc:subfield code="a">废都</marc:datafield></marc:record>
                  <marc:record>
                    <marc:datafield tag="200" ind1="1" ind2=" "><marc:subfield code="a">秦腔</marc:subfield></marc:datafield>
                  </marc:record>
                  <marc:record><marc:datafield tag="245"><marc:subf
                """;

        RecordFile file = read(xml.getBytes(UTF_8));

        assertThat(file.format()).isEqualTo("marcxml");
        assertThat(good(file)).extracting(BibRecord::title).containsExactly("白鹿原 & 其他", "秦腔");
        assertThat(bad(file)).containsExactly("2 BAD_XML", "4 CUT_OFF");
    }

    @Test
    void anXmlFileCannotReachOutOfItself() {
        String xml =
                """
                <!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <collection><record><datafield tag="245" ind1=" " ind2=" "><subfield code="a">&secret;</subfield></datafield></record></collection>
                """;

        assertThat(bad(read(xml.getBytes(UTF_8)))).containsExactly("1 BAD_XML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void csvIsReadByItsHeaderInAnyOrder(String charset) {
        String csv =
                """
                title,author,local_no,clc,isbn,tags,popularity,year
                平凡的世界,路遥,LH9,I247.57,9787530212004,"当代文学|茅盾文学奖, 第三届",90,2012
                "他说""不""\",佚名,,,,,,
                """;

        RecordFile file = read(csv.getBytes(Charset.forName(charset)));

        assertThat(file.format()).isEqualTo("csv");
        assertThat(good(file).get(0).localNo()).isEqualTo("LH9");
        assertThat(good(file).get(0).tags()).containsExactly("当代文学", "茅盾文学奖, 第三届");
        assertThat(good(file).get(1).title()).isEqualTo("他说\"不\"");
        assertThat(good(file).get(1).localNo()).startsWith("text|");
    }

    @Test
    void aBrokenCsvRowCostsOnlyItself() {
        String csv = "local_no,title,author\nA1,活着,余华\nA2,兄弟\nA3,\"第七天,余华\nA4,文城,余华\n,,\n";

        RecordFile file = read(csv.getBytes(UTF_8));

        assertThat(good(file)).extracting(BibRecord::title).containsExactly("活着", "文城");
        assertThat(bad(file)).containsExactly("2 BAD_ROW", "3 BAD_ROW", "5 NO_TITLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "just some words\nand more", "%PDF-1.7 …", "<html><body>404</body></html>"})
    void whatIsNoFileOfRecordsIsNotRead(String content) {
        assertThat(new ContentReader().read(content.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void randomBytesAreNotRead() {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);

        assertThat(new ContentReader().read(noise).map(f -> good(f).size()).orElse(0))
                .isZero();
    }

    @Test
    void theOnlineAddressIsTheBooksOwnAndOneOfTheWeb() {
        byte[] marc21 = MarcFile.record('a', UTF_8)
                .control("001", "7")
                .field("245", "10", "$a活着")
                .field("856", "42", "$uhttps://reviews.example.org/7")
                .field("856", "40", "$ujavascript:alert(1)$uhttps://read.example.org/7")
                .bytes();
        byte[] cnmarc = MarcFile.record('a', UTF_8)
                .control("001", "8")
                .field("200", "1 ", "$a兄弟")
                .field("856", "4 ", "$uhttp://read.example.org/8")
                .bytes();
        assertThat(good(read(MarcFile.join(marc21, cnmarc))))
                .extracting(BibRecord::online)
                .containsExactly("https://read.example.org/7", "http://read.example.org/8");
        assertThat(good(read("title,online\n围城,https://read.example.org/9\n边城,ftp://x.example.org/\n".getBytes(UTF_8))))
                .extracting(BibRecord::online)
                .containsExactly("https://read.example.org/9", "");
    }

    @Test
    void everyDamageHasANameThatTheReportExplains() {
        var zh = java.util.ResourceBundle.getBundle("io.libraryhub.resource.bibimport.problems", java.util.Locale.ROOT);
        var en = java.util.ResourceBundle.getBundle(
                "io.libraryhub.resource.bibimport.problems", java.util.Locale.ENGLISH);

        assertThat(Damage.values()).allSatisfy(damage -> {
            assertThat(zh.getString(damage.name())).isNotBlank();
            assertThat(en.getString(damage.name())).isNotBlank().isNotEqualTo(zh.getString(damage.name()));
        });
    }
}
