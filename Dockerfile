# One image for the API, the worker and the migration: `qualif api`, `qualif worker`, `qualif migrate`.

FROM python:3.11-slim-trixie AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
WORKDIR /app
# The packages first: they change less often than the code. Wheels alone: nothing is compiled here.
COPY requirements/app.txt requirements/app.txt
RUN pip install --require-hashes --only-binary :all: --requirement requirements/app.txt
COPY . .
# An editable install gives the `qualif` command; the application is never a wheel. The root file
# system is read-only at run time, so the bytecode is made now.
RUN pip install --no-deps --no-build-isolation --editable . && python -m compileall -q /app

FROM python:3.11-slim-trixie
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin qualif \
    && install --directory --owner=qualif --group=qualif --mode=0700 /var/lib/qualif /var/lib/qualif-keys
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
WORKDIR /app
# The key store lies apart from the data folder: backups take the one and leave the other. Models that
# are not packaged are downloaded once, into the data folder.
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HF_HOME=/var/lib/qualif/models/hub \
    HF_HUB_DISABLE_TELEMETRY=1 \
    ORT_DISABLE_TELEMETRY=1 \
    QUALIF_DATA_DIR=/var/lib/qualif \
    QUALIF_KEY_URL=file:///var/lib/qualif-keys
USER 10001:10001
EXPOSE 8000
VOLUME ["/var/lib/qualif", "/var/lib/qualif-keys"]
# The API's check; compose.yaml gives the worker its own.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/sante', timeout=4)"]
ENTRYPOINT ["qualif"]
CMD ["api", "--host", "0.0.0.0", "--port", "8000"]
