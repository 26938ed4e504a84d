# The embedded tenant in a container, for clients in any language:
#   docker build --tag sailpoint-sandbox .
#   docker run --rm --publish 127.0.0.1:4040:4040 sailpoint-sandbox
FROM rust:1-slim-bookworm AS build
# The tools come from the distribution of the base image, which fixes their versions.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install --yes --no-install-recommends gcc make python3 python3-venv \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN make wheel

FROM python:3.12-slim-bookworm
COPY --from=build /build/dist/*.whl /tmp/
# A user with a number, so that a cluster can tell that it is not root.
RUN pip install --no-cache-dir /tmp/*.whl && rm /tmp/*.whl \
    && useradd --uid 10001 --create-home sandbox && install -d -o sandbox /data
USER 10001
VOLUME /data
EXPOSE 4040
HEALTHCHECK --interval=5s --timeout=5s --retries=12 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:4040/health', timeout=3)"]
# The tenant listens on all interfaces here, so its control interface requires the admin token, which it prints when it starts.
# SAILPOINT_SANDBOX_CLIENT_ID, SAILPOINT_SANDBOX_CLIENT_SECRET and SAILPOINT_SANDBOX_ADMIN_TOKEN set what it generates otherwise.
ENTRYPOINT ["python", "-m", "sailpoint", "sandbox", "--host", "0.0.0.0", "--port", "4040"]
CMD ["--data", "/data/tenant.db"]
