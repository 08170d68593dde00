package io.libraryhub.demo.city;

import io.libraryhub.demo.data.Person;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;

/** A reader of the demo, registered. */
public record CityReader(ReaderId id, String cardNo, Person person) {
    Actor actor() {
        return Actor.reader(id);
    }

    /** For the password: see {@link io.libraryhub.demo.door.Doors#password}. */
    public String who() {
        return "reader " + person.number();
    }
}
