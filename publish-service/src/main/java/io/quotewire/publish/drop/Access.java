package io.quotewire.publish.drop;

import io.quotewire.publish.web.PublicUrl;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Who may change something: a program that sends the token in a header, or a browser that was given it once and keeps
 * what follows from it in a cookie. As browsers send cookies along with what other pages make them send, a request with
 * the cookie must also come from a page of this service: other ports of the same host share its cookies.
 */
@Singleton
public final class Access {

    static final String COOKIE = "quotewire-drop";

    private static final String BEARER = "Bearer ";
    private static final Duration AGE = Duration.ofDays(90);

    private final DropSettings settings;
    private final PublicUrl url;

    Access(DropSettings settings, PublicUrl url) {
        this.settings = settings;
        this.url = url;
    }

    /** Whether anything can be changed at all. */
    public boolean on() {
        return settings.token().isPresent();
    }

    /** Whether the browser that asks has been given the token. */
    public boolean unlocked(HttpHeaders headers) {
        Cookie cookie = headers.getCookies().get(COOKIE);
        return cookie != null && same(cookie.getValue(), secret());
    }

    boolean mayChange(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return isToken(authorization.substring(BEARER.length()));
        }
        Cookie cookie = request.getCookies().get(COOKIE);
        return cookie != null && same(cookie.getValue(), secret()) && fromHere(request);
    }

    boolean isToken(String given) {
        return same(given, settings.token().orElse(null));
    }

    /**
     * Told by the header that browsers add of themselves, or by the older one, which some send for nothing but this.
     */
    boolean fromHere(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeaderString("Origin");
        return origin != null
                && (origin.equals(origin(request.getUriInfo().getBaseUri()))
                        || origin.equals(origin(URI.create(url.of("/")))));
    }

    private static String origin(URI page) {
        return page.getScheme() + "://" + page.getRawAuthority();
    }

    NewCookie cookie() {
        return new NewCookie.Builder(COOKIE)
                .value(secret())
                .path("/")
                .maxAge((int) AGE.toSeconds())
                .httpOnly(true)
                .secure(url.of("/").startsWith("https:"))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** What the cookie holds: it follows from the token, which does not follow from it. */
    private @Nullable String secret() {
        return settings.token().map(Access::digest).orElse(null);
    }

    private static String digest(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((COOKIE + ":" + token).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** In a time that does not depend on where they differ. */
    private static boolean same(String given, @Nullable String wanted) {
        return wanted != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }
}
