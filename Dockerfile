# The three services, one target each: docker build --target enrich-service .
# docker-compose.yml builds and runs all of them.

FROM eclipse-temurin:25-jdk AS build
WORKDIR /quotewire
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -q -B -DskipTests -pl ingest-service,enrich-service,publish-service -am package

FROM eclipse-temurin:25-jre AS runtime
COPY docker/live /usr/local/bin/live
# 1000 is the first user of most machines, so that the files in ./data are his.
USER 1000:1000
WORKDIR /quotewire
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080
EXPOSE 8080
# Half of the container's memory for the heap, the rest for code and buffers.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseSerialGC", \
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
            "-jar", "quarkus-run.jar"]
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=6 CMD ["live"]

FROM runtime AS ingest-service
COPY --from=build /quotewire/ingest-service/target/quarkus-app/ ./
ENV QUOTEWIRE_DATA=/data

FROM runtime AS enrich-service
COPY --from=build /quotewire/enrich-service/target/quarkus-app/ ./

FROM runtime AS publish-service
COPY --from=build /quotewire/publish-service/target/quarkus-app/ ./
