package io.libraryhub.demo.city;

import io.libraryhub.demo.data.Barcodes;
import io.libraryhub.demo.data.Csv;
import io.libraryhub.demo.data.DemoActivity;
import io.libraryhub.demo.data.DemoBranch;
import io.libraryhub.demo.data.DemoTitle;
import io.libraryhub.demo.data.Zipf;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.events.api.SessionView;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.AddItems;
import io.libraryhub.resource.api.ImportRecords;
import io.libraryhub.resource.api.ImportReport;
import io.libraryhub.resource.api.NewItem;
import io.libraryhub.resource.api.SaveBranch;
import io.libraryhub.resource.api.TitleView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Builds the demo library: branches, staff, titles, copies, activities. On a library that stands already nothing changes. */
public final class Library {
    static final String ZONE = "Asia/Shanghai";
    private static final int ITEMS_AT_ONCE = 500;
    private static final int LEAST_TITLES = 60;
    private static final long PRICE_FEN = 4_500;
    private static final int DAYS_OF_PROGRAMME = 7;

    private final Staff staff;
    private final List<CityTitle> titles;
    private final List<DemoBranch> branches;
    private final int copies;
    private final boolean fresh;

    private Library(Staff staff, List<CityTitle> titles, List<DemoBranch> branches, int copies, boolean fresh) {
        this.staff = staff;
        this.titles = titles;
        this.branches = branches;
        this.copies = copies;
        this.fresh = fresh;
    }

    /**
     * @param run tells this run's requests from those of other runs
     * @param scale size of the city, 0 to 1: a smaller one has copies of the most wanted titles only, and fewer of each
     */
    public static Library build(Doors doors, String run, double scale, Progress progress) {
        List<DemoBranch> branches = openBranches(doors);
        Staff staff = Staff.hire(doors);
        progress.say("library 图书馆: %d branches, staff accounts", branches.size());

        ImportReport report = importTitles(doors, staff.officer(), run);
        progress.say(
                "library 图书馆: %d titles imported (%d new, %d unchanged, %d refused)",
                report.titleIds().size(), report.created(), report.unchanged(), report.failed());
        List<CityTitle> titles = known(doors, report.titleIds()).stream()
                .sorted((a, b) -> b.facts().popularity() - a.facts().popularity())
                .limit(Math.max(LEAST_TITLES, Math.round(report.titleIds().size() * Math.min(1, 3 * scale))))
                .toList();
        int copies = addCopies(doors, staff.officer(), titles, branches, scale);
        Sets.add(doors, staff.officer(), branches);
        progress.say("library 图书馆: %d copies of %d titles at %d branches", copies, titles.size(), branches.size());
        return new Library(staff, titles, branches, copies, report.created() > 0);
    }

    /** The branches, open to readers. */
    public static List<DemoBranch> openBranches(Doors doors) {
        Actor admin = Staff.admin(doors);
        List<DemoBranch> branches = DemoBranch.all();
        branches.forEach(branch -> save(doors, admin, branch));
        return branches;
    }

    public Staff staff() {
        return staff;
    }

    /** Most wanted first. */
    public List<CityTitle> titles() {
        return titles;
    }

    public List<DemoBranch> branches() {
        return branches;
    }

    public int copies() {
        return copies;
    }

    /** Whether this run built it: the first day. */
    public boolean fresh() {
        return fresh;
    }

    private static void save(Doors doors, Actor admin, DemoBranch branch) {
        SaveBranch command = new SaveBranch(
                "demo-branch-" + branch.code(),
                admin,
                branch.code(),
                branch.nameZh(),
                branch.nameEn(),
                branch.kind(),
                ZONE,
                branch.opens(),
                branch.closes(),
                branch.seats());
        doors.desk()
                .ask("branch " + branch.code(), () -> doors.desk().catalogue().saveBranch(command))
                .orElseThrow();
    }

    private static ImportReport importTitles(Doors doors, Actor officer, String run) {
        ImportRecords command = new ImportRecords(run + "-titles", officer, "titles.csv", Csv.bytes("titles.csv"));
        return doors.desk()
                .ask("import of titles", () -> doors.desk().catalogue().importRecords(command))
                .orElseThrow();
    }

    private static List<CityTitle> known(Doors doors, List<TitleId> ids) {
        Map<String, DemoTitle> facts = new HashMap<>();
        DemoTitle.all().forEach(title -> facts.put(title.localNo(), title));
        List<CityTitle> known = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += Page.MAX_SIZE) {
            List<TitleId> some = List.copyOf(ids.subList(from, Math.min(ids.size(), from + Page.MAX_SIZE)));
            List<TitleView> views = doors.desk()
                    .ask("titles", () -> doors.desk().catalogue().titles(some))
                    .orElseThrow();
            for (TitleView view : views) {
                DemoTitle title = facts.get(view.localNo());
                if (title != null) {
                    known.add(new CityTitle(view.id(), title));
                }
            }
        }
        return known;
    }

    private static int addCopies(
            Doors doors, Actor officer, List<CityTitle> titles, List<DemoBranch> branches, double scale) {
        Zipf<DemoBranch> homes = new Zipf<>(branches, DemoBranch::seats);
        List<NewItem> items = new ArrayList<>();
        for (CityTitle title : titles) {
            SplittableRandom random =
                    new SplittableRandom(title.facts().localNo().hashCode());
            for (int copy = 1; copy <= title.facts().copies(scale); copy++) {
                items.add(new NewItem(
                        title.id(),
                        homes.draw(random).code(),
                        Barcodes.of(title.facts(), copy),
                        title.facts().classCode() + "/"
                                + title.facts().localNo().substring(2),
                        new Money(PRICE_FEN)));
            }
        }
        for (int from = 0; from < items.size(); from += ITEMS_AT_ONCE) {
            List<NewItem> some = items.subList(from, Math.min(items.size(), from + ITEMS_AT_ONCE));
            AddItems command =
                    new AddItems("demo-items-" + Integer.toHexString(some.hashCode()) + "-" + from, officer, some);
            doors.desk()
                    .ask("copies", () -> doors.desk().catalogue().addItems(command))
                    .orElseThrow();
        }
        return items.size();
    }

    /** Publishes the programme of the coming week. */
    public List<SessionView> publishActivities(Doors doors) {
        LocalDate today = LocalDate.now(ZoneId.of(ZONE));
        List<SessionView> sessions = new ArrayList<>();
        List<DemoActivity> activities = DemoActivity.all();
        for (int i = 0; i < activities.size(); i++) {
            DemoActivity activity = activities.get(i);
            LocalDate day = today.plusDays(1L + i % DAYS_OF_PROGRAMME);
            PublishActivity command = new PublishActivity(
                    "demo-activity-" + day + "-" + i,
                    staff.desk(activity.branch()),
                    activity.titleZh(),
                    activity.titleEn(),
                    activity.kind(),
                    activity.branch(),
                    day.atTime(activity.startsHour(), 0).atZone(ZoneId.of(ZONE)).toInstant(),
                    activity.minutes(),
                    activity.quota(),
                    activity.tags(),
                    activity.audience(),
                    activity.descriptionZh());
            sessions.add(doors.desk()
                    .ask("activity", () -> doors.desk().activities().publish(command))
                    .orElseThrow());
        }
        return sessions;
    }
}
