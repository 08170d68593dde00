package io.libraryhub.demo.city;

import io.libraryhub.demo.data.People;
import io.libraryhub.demo.data.Person;
import io.libraryhub.demo.door.Doors;
import io.libraryhub.demo.door.Identity;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.reader.api.RegisterReader;
import io.libraryhub.reader.api.Registered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** The readers of the demo. Registering them again gives the same readers. */
public final class Readers {
    private static final int WORKERS = 8;
    private static final int STEP = 1000;
    /** Those who use the portal from home; the others come to the desk. */
    private static final double ONLINE = 0.2;

    private final Doors doors;
    private final List<CityReader> all;
    private final Map<ReaderId, CityReader> byId = new HashMap<>();

    private Readers(Doors doors, List<CityReader> all) {
        this.doors = doors;
        this.all = all;
        all.forEach(reader -> byId.put(reader.id(), reader));
    }

    public static Readers register(Doors doors, Actor by, int count, Progress progress) {
        People people = new People();
        AtomicInteger registered = new AtomicInteger();
        List<CityReader> all = Crew.each(WORKERS, count, number -> {
            CityReader reader = register(doors, by, people.person(number));
            int soFar = registered.incrementAndGet();
            if (soFar % STEP == 0) {
                progress.say("readers 读者: %d registered", soFar);
            }
            return reader;
        });
        return new Readers(doors, all);
    }

    private static CityReader register(Doors doors, Actor by, Person person) {
        RegisterReader command = new RegisterReader(
                "demo-reader-" + person.number(),
                by,
                person.name(),
                person.phone(),
                null,
                person.birthYear(),
                person.category(),
                person.homeBranch(),
                doors.password("reader " + person.number()),
                null,
                "import",
                person.allowsProfile());
        Registered registered = doors.desk()
                .ask("registration", () -> doors.desk().readers().register(command))
                .orElseThrow();
        return new CityReader(registered.reader().id(), registered.card().cardNo(), person);
    }

    public int size() {
        return all.size();
    }

    public List<CityReader> all() {
        return all;
    }

    CityReader any(RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Somebody who uses the portal. */
    CityReader online(RandomGenerator random) {
        return all.get(random.nextInt(Math.max(1, (int) (all.size() * ONLINE))));
    }

    boolean isOnline(CityReader reader) {
        return reader.person().number() < all.size() * ONLINE;
    }

    Optional<CityReader> find(ReaderId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Everybody who uses the portal signs in beforehand: checking a password is dear, and is not what a city does all day. */
    public void signInAll() {
        List<CityReader> online = all.stream().filter(this::isOnline).toList();
        Crew.each(WORKERS, online.size(), number -> signIn(online.get(number)));
    }

    public Identity.Token signIn(CityReader reader) {
        return doors.identity().reader(reader.cardNo(), doors.password(reader.who()));
    }
}
