# Qualif: `make demo` shows it, `make test` proves it, `make help` lists the rest.
SHELL := /bin/bash
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check --quiet --require-hashes

# The sources of each layer, in one place.
PACKAGES := accounts api calls cli compliance core demo extraction models pipeline scoring simulator \
            telephony transcription web

.DEFAULT_GOAL := help

.PHONY: help
help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

$(VENV)/.created:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info[:2] != (3, 11))" || { echo "Python 3.11 is needed: set PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.app: $(VENV)/.created requirements/app.txt pyproject.toml
	@echo "Installing the application's packages (about a minute, once)…"
	@$(PIP) -r requirements/app.txt
	@$(BIN)/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.app requirements/dev.txt
	@echo "Installing the tools of development and test…"
	@$(PIP) -r requirements/dev.txt
	@touch $@

.PHONY: install
install: $(VENV)/.app ## The environment that runs the application

.PHONY: cuda
cuda: $(VENV)/.app ## What a graphics card needs, for QUALIF_WHISPER_DEVICE=cuda (1.1 GB)
	@$(PIP) -r requirements/cuda.txt

.PHONY: demo
demo: $(VENV)/.app ## Play four calls through the whole product, then serve it (Ctrl+C stops it)
	@$(BIN)/qualif demo

.PHONY: test
test: $(VENV)/.dev ## The whole test suite, on SQLite and PostgreSQL, in two processes (one: ARGS="-n 0")
	@$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

.PHONY: lint
lint: $(VENV)/.dev ## Style, formatting, import rules, Dockerfile
	@$(BIN)/ruff check --no-cache .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/hadolint Dockerfile

.PHONY: types
types: $(VENV)/.dev ## mypy, strict
	@$(BIN)/mypy

.PHONY: format
format: $(VENV)/.dev ## Put the code in form
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

.PHONY: check
check: lint types test ## All that CI runs

.PHONY: eval
eval: $(VENV)/.dev ## Quality of the extraction on every annotated set (ARGS=--write renews the versioned figures)
	@$(BIN)/python -m evaluation.extraction.measure $(ARGS)

.PHONY: calibrate
calibrate: $(VENV)/.dev ## Fit the confidence of the sheet's values on held-out calls (ARGS=--write renews it)
	@$(BIN)/python -m evaluation.extraction.calibrate $(ARGS)

.PHONY: bench-asr
bench-asr: $(VENV)/.dev ## Transcription beside its peers: errors, speakers, time, memory, on clean and degraded calls
	@QUALIF_ENVIRONMENT=test $(BIN)/python -W ignore -m evaluation.asr.bench $(ARGS)

.PHONY: bench-long-call
bench-long-call: $(VENV)/.dev ## A call of four hours: memory of the worker and its decoding processes
	@QUALIF_ENVIRONMENT=test $(BIN)/python -W ignore -m evaluation.asr.long_call $(ARGS)

.PHONY: bench-pipeline
bench-pipeline: $(VENV)/.dev ## From hang-up to the proposed sheet, beside the transcription step alone
	@QUALIF_ENVIRONMENT=test $(BIN)/python -W ignore -m evaluation.asr.bench_pipeline

.PHONY: train-aid
train-aid: $(VENV)/.dev ## Train the learned aid of the extraction on the corpus (some minutes)
	@$(BIN)/python -m evaluation.utterances.train

.PHONY: bench-webhooks
bench-webhooks: $(VENV)/.dev ## Latency of the webhooks under load, on SQLite and PostgreSQL, beside a bare route
	@$(BIN)/python -W ignore -m evaluation.telephony.bench_webhooks $(ARGS)

.PHONY: screenshots
screenshots: $(VENV)/.dev ## Photograph each page of the running demo into docs/screenshots (needs Chromium)
	@$(BIN)/python docs/screenshots/take.py

.PHONY: lock
lock: $(VENV)/.dev ## Resolve the requirements again, with hashes and no address
	@for group in "app:pyproject.toml" "dev:pyproject.toml --group dev" "cuda:--group cuda"; do \
	  $(BIN)/uv pip compile $${group#*:} --python-version 3.11 --universal --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --no-annotate --no-header --upgrade --quiet \
	    --output-file requirements/$${group%%:*}.txt; done

.PHONY: clean
clean: ## Remove the environment, caches and the demo's data
	rm -rf $(VENV) data .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info
