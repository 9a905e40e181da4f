package nl.drieluik.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.drieluik.people.Language;
import nl.drieluik.people.Viewer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The account's language; before sign-in Dutch for a Dutch browser and English for every other. */
@Component("localeResolver")
class ReadersLanguage extends AcceptHeaderLocaleResolver {

    ReadersLanguage() {
        setSupportedLocales(List.of(Language.EN.locale(), Language.NL.locale()));
        setDefaultLocale(Language.EN.locale());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer
                ? viewer.locale()
                : super.resolveLocale(request);
    }
}
