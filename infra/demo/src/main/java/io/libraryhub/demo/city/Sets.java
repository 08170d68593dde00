package io.libraryhub.demo.city;

import io.libraryhub.demo.data.DemoBranch;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.NewItem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A title in several volumes whose copies lie in several branches: to be ordered as a whole, or by the volume. */
final class Sets {
    private static final String LOCAL_NO = "LHSET0001";
    private static final String RECORD = "local_no,title,author,publisher,year,clc,language,audience,tags\n" + LOCAL_NO
            + ",李自成,姚雪垠,中国青年出版社,1999,I247.53,chi,adult,历史小说\n";
    private static final List<String> VOLUMES = List.of("第1卷", "第2卷", "第3卷", "第4卷", "第5卷");
    private static final long PRICE_FEN = 5_800;

    private Sets() {}

    /** One copy of each volume, no two neighbours in the same branch. Done once, however often it is asked for. */
    static void add(Doors doors, Actor officer, List<DemoBranch> branches) {
        ImportRecords record =
                new ImportRecords("demo-set", officer, "set.csv", RECORD.getBytes(StandardCharsets.UTF_8));
        TitleId title = doors.desk()
                .ask("import of a set", () -> doors.desk().catalogue().importRecords(record))
                .orElseThrow()
                .titleIds()
                .get(0);
        List<NewItem> copies = new ArrayList<>();
        for (int i = 0; i < VOLUMES.size(); i++) {
            copies.add(new NewItem(
                    title,
                    branches.get(i % branches.size()).code(),
                    LOCAL_NO + "V" + (i + 1),
                    "I247.53/" + LOCAL_NO,
                    new Money(PRICE_FEN),
                    NewItem.BOOK,
                    NewItem.GENERAL,
                    VOLUMES.get(i)));
        }
        AddItems command = new AddItems("demo-set-copies", officer, copies);
        doors.desk()
                .ask("copies of a set", () -> doors.desk().catalogue().addItems(command))
                .orElseThrow();
    }
}
