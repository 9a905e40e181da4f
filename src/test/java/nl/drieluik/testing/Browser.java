package nl.drieluik.testing;

import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The HTTP API as a browser uses it: cookies, and the CSRF token carried back in a header. */
public final class Browser extends Api {

    private static final String CSRF_COOKIE = "XSRF-TOKEN";
    private static final String CSRF_HEADER = "X-XSRF-TOKEN";

    private final int port;
    private final Map<String, String> cookies;
    private final Set<String> withheld;
    private final String language;

    Browser(int port) {
        this(port, new TreeMap<>(), Set.of(), "en");
    }

    private Browser(int port, Map<String, String> cookies, Set<String> withheld, String language) {
        super(port, null);
        this.port = port;
        this.cookies = cookies;
        this.withheld = withheld;
        this.language = language;
    }

    /** The same browser, which leaves out a header. */
    public Browser without(String header) {
        var more = new HashSet<>(withheld);
        more.add(header);
        return new Browser(port, cookies, more, language);
    }

    /** The same browser set to other languages. */
    public Browser accepting(String languages) {
        return new Browser(port, cookies, withheld, languages);
    }

    /** Another browser that holds a copy of the cookies. */
    public Browser copy() {
        return new Browser(port, new TreeMap<>(cookies), withheld, language);
    }

    /** The same browser, sent to another node: cookies do not mind the port. */
    public Browser at(SecondNode node) {
        return new Browser(node.port(), cookies, withheld, language);
    }

    @Override
    public HttpRequest.Builder request(String path) {
        if (!cookies.containsKey(CSRF_COOKIE)) {
            // Any answer of /api/me sets it, 401 too.
            keep(super.send(super.request("/api/me").GET()));
        }
        var request = super.request(path).header("Accept-Language", language).header("Cookie", cookieHeader());
        return withheld.contains(CSRF_HEADER) ? request : request.header(CSRF_HEADER, cookies.get(CSRF_COOKIE));
    }

    @Override
    public Answer send(HttpRequest.Builder request) {
        var answer = super.send(request);
        keep(answer);
        return answer;
    }

    private void keep(Answer answer) {
        for (var cookie : answer.response().headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
