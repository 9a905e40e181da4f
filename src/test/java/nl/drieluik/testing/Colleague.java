package nl.drieluik.testing;

import nl.drieluik.people.PersonId;
import nl.drieluik.people.Viewer;

/**
 * Somebody with an account.
 *
 * @param viewer who asks, for tests below HTTP
 * @param api asks in this person's name, with a bearer token
 */
public record Colleague(Viewer viewer, String name, String email, Api api) {

    /** The same person, who asks another node. */
    public Colleague at(SecondNode node) {
        return at(node.port());
    }

    /** The same at a node by its port. */
    public Colleague at(int port) {
        return new Colleague(viewer, name, email, api.at(port));
    }

    public PersonId id() {
        return viewer.person();
    }
}
