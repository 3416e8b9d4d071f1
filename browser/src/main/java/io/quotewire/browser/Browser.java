package io.quotewire.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Point;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium, without a window and with nothing that it remembers. */
public final class Browser implements AutoCloseable {

    /** What a test says that is skipped because {@link #isThere} is false. */
    public static final String MISSING =
            "Skipped: no Chromium and chromedriver (apt-get install chromium chromium-driver)";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String[] BROWSERS = {"chromium", "chromium-browser", "google-chrome"};
    private static final String AXE;

    static {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            AXE = new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Its warning that the browser is newer than itself means nothing here; a logger nobody holds is forgotten. */
    private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether this machine has a Chromium and the driver that belongs to it. */
    public static boolean isThere() {
        return program(BROWSERS).isPresent() && program("chromedriver").isPresent();
    }

    private static Optional<Path> program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens one of its own, in light and 1280 pixels wide. */
    public static Browser open() {
        return open(true);
    }

    /** @param scripts whether pages may run scripts */
    public static Browser open(boolean scripts) {
        LOG.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program(BROWSERS).orElseThrow().toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--window-size=1280,900");
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Opens a page and waits until it is loaded. */
    public Browser go(URI address) {
        driver.get(address.toString());
        return this;
    }

    /** Where it is. */
    public String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** How wide the page is shown, in CSS pixels. */
    public Browser width(int pixels, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", height, "deviceScaleFactor", 1, "mobile", pixels < 600));
        return this;
    }

    /** Which colours the page is asked for. */
    public Browser dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** The first element that this selector finds, once there is one that can be seen. */
    public WebElement find(String selector) {
        return await().atMost(PATIENCE)
                .until(
                        () -> all(selector).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** What the selector finds now. */
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What these elements say. */
    public List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** What a script returns: text, a number, a truth, a list, an element, or nothing. */
    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What is shown, as PNG. */
    public byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** What axe-core finds serious or critical, one line each. */
    public List<String> barriers() {
        run(AXE);
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then((result) => done(result.passes.length === 0 ? ["nothing was looked at"] : result.violations
                    .filter((one) => one.impact === "serious" || one.impact === "critical")
                    .map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html).slice(0, 3).join(" ")}`)))
                  .catch((fault) => done([String(fault)]));""");
        List<String> barriers = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(found)).forEach(one -> barriers.add(String.valueOf(one)));
        return barriers;
    }

    /** Drops a file on an element, as from a window with files. */
    public Browser drop(Path file, String selector) {
        Point place = find(selector).getRect().getPoint();
        Map<String, Object> data =
                Map.of("items", List.of(), "files", List.of(file.toString()), "dragOperationsMask", 1);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            driver.executeCdpCommand(
                    "Input.dispatchDragEvent",
                    Map.of("type", type, "x", place.getX() + 5, "y", place.getY() + 5, "data", data));
        }
        return this;
    }

    /**
     * What it complains of since it was last asked: what the Content-Security-Policy refused, scripts that failed. That
     * a service is away is no fault of a page.
     */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("net::ERR_"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
