package nl.drieluik.people.signin;

import nl.drieluik.people.Accounts;
import nl.drieluik.people.PersonId;
import org.springframework.stereotype.Component;

/** Checks passwords, and not too often. */
@Component
public class SignIn {

    private final Accounts accounts;
    private final Tokens tokens;
    private final SignInThrottle throttle;

    SignIn(Accounts accounts, Tokens tokens, SignInThrottle throttle) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.throttle = throttle;
    }

    PersonId with(String email, String password) {
        throttle.refuseIfTooMany(email);
        var person = accounts.recognise(email, password);
        person.ifPresentOrElse(found -> throttle.noteSuccess(email), () -> throttle.noteFailure(email));
        return person.orElseThrow(WrongCredentials::new);
    }

    /** Changes a password that is still known, and signs every browser out. */
    public void changePassword(PersonId person, String current, String replacement) {
        var email = accounts.introduce(person).email();
        throttle.refuseIfTooMany(email);
        if (accounts.recognise(email, current).isEmpty()) {
            throttle.noteFailure(email);
            throw new PasswordWrong();
        }
        accounts.choosePassword(person, replacement);
        tokens.closeSessionsOf(person);
    }
}
