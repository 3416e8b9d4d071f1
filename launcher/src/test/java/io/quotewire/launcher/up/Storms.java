package io.quotewire.launcher.up;

import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A storm for each of the three services. */
final class Storms implements AutoCloseable {

    private final List<Storm> storms;
    private final Store store;
    private final int kills;
    private volatile long shown;

    /** @param kills how many of each service are to count */
    Storms(FaultyPipeline pipeline, InFlight inFlight, int kills, long seed) {
        this.store = pipeline.store();
        this.kills = kills;
        List<BooleanSupplier> work = List.of(inFlight::ofIngest, inFlight::ofEnrich, inFlight::ofPublish);
        List<ObservedPart> services = pipeline.services();
        storms = List.of(0, 1, 2).stream()
                .map(i -> new Storm(services.get(i), pipeline.ready(services.get(i)), work.get(i), kills, seed + i))
                .toList();
    }

    /**
     * Whether one more document may be dropped: not too many more than are shown, and not all before the kills are
     * over, which need documents in flight. A part is kept back for each kill.
     */
    boolean allow(int dropped, int documents, int ahead) {
        int slowest = storms.stream().mapToInt(Storm::counted).min().orElseThrow();
        boolean nothingInFlight = dropped <= shown;
        long due = slowest >= kills ? documents : (long) documents * (slowest + 2) / (kills + 2);
        return nothingInFlight || (dropped < due && dropped < shown + ahead);
    }

    boolean over() {
        return storms.stream().allMatch(Storm::over);
    }

    /** Prints how far all is. */
    void tell(int dropped) {
        try {
            shown = store.documents();
        } catch (SQLException e) {
            return; // its tables are not made yet
        }
        System.out.printf(
                "%d dropped, %d shown; kills that counted: ingest %d, enrich %d, publish %d%n",
                dropped,
                shown,
                storms.get(0).counted(),
                storms.get(1).counted(),
                storms.get(2).counted());
    }

    @Override
    public void close() {
        storms.forEach(Storm::close);
    }
}
