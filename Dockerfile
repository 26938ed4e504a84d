# The embedded tenant in a container, for clients in any language:
#   docker build --tag sailpoint-sandbox .
#   docker run --rm --publish 127.0.0.1:4040:4040 sailpoint-sandbox
FROM rust:1-slim-bookworm AS build
RUN apt-get update && apt-get install --yes --no-install-recommends gcc make python3 python3-venv \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN make wheel

FROM python:3.12-slim-bookworm
COPY --from=build /build/dist/*.whl /tmp/
RUN pip install --no-cache-dir /tmp/*.whl && rm /tmp/*.whl && useradd --create-home sandbox && install -d -o sandbox /data
USER sandbox
VOLUME /data
EXPOSE 4040
HEALTHCHECK CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:4040/health', timeout=3)"]
# The tenant listens on all interfaces here, so its control interface requires the admin token, which it prints when it starts.
ENTRYPOINT ["python", "-m", "sailpoint", "sandbox", "--host", "0.0.0.0", "--port", "4040"]
CMD ["--data", "/data/tenant.db"]
