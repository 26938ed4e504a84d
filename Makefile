# The one entry to everything. Needs python3, cargo and make; the rest is installed into .venv.

PYTHON ?= python3
# release is what is published; dev-release builds in a fraction of the time and is nearly as fast.
PROFILE ?= release
# What `make run` runs: the examples, or a documentation page.
DOC ?= examples
# What `make bench`, `make soak` and `make stress` hand on.
ARGS ?=
LOAD ?=
# What `make test-pythons` runs: all tests, or these files with the little that they import.
TESTS ?=

VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
SOURCES := $(shell find src build python -type f -not -name '*.pyc') build.rs Cargo.toml Cargo.lock pyproject.toml
PYTHON_SOURCES := python tests examples $(wildcard tools/*.py benches/*.py)

.DEFAULT_GOAL := help
.PHONY: help setup install run test test-pythons test-loaded stress soak lint docs bench figures notebook stubs wheel sdist clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-12s %s\n", $$1, $$2 }' Makefile

setup: $(VENV)/.setup ## make .venv with the pinned tools; anew for another PYTHON

$(VENV)/.setup: requirements-dev.txt requirements-test.txt $(VENV)/.python
	$(PYTHON) -m venv --clear $(VENV)
	@$(IDENTIFY) > $(VENV)/.python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@

# Changes when PYTHON names another interpreter than the one that .venv was made with.
IDENTIFY := $(PYTHON) -c 'import sys; print(sys.version, getattr(sys, "_base_executable", sys.executable))'
$(VENV)/.python: FORCE
	@mkdir -p $(VENV)
	@[ "$$($(IDENTIFY))" = "$$(cat $@ 2>/dev/null)" ] || $(IDENTIFY) > $@

FORCE:

wheel: dist/.$(PROFILE) ## build the wheel into dist/

dist/.$(PROFILE): $(SOURCES) | $(VENV)/.setup
	rm -rf dist
	$(BIN)/maturin build --profile $(PROFILE) --locked --out dist
	@touch $@

sdist: setup ## pack the sources into dist/
	$(BIN)/maturin sdist --out dist

install: $(VENV)/.installed ## build the wheel and install it into .venv

$(VENV)/.installed: dist/.$(PROFILE)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --force-reinstall --no-deps dist/*.whl
	@touch $@

run: install ## run the examples against a fresh sandbox; DOC=page.md runs the scripts of a documentation page
	$(BIN)/python -m sailpoint documented $(DOC)

test: install ## run the tests of the Rust crate and of the Python package
	cargo test --locked --no-default-features
	$(BIN)/python -m pytest

test-pythons: wheel ## run the Python tests, or TESTS=…, on every CPython that is found
	$(BIN)/python tools/pythons.py $(TESTS)

test-loaded: ## run the tests of the Rust crate beside busy loops
	$(PYTHON) tools/under_load.py -- cargo test --locked --no-default-features

stress: wheel ## run random programs on every CPython that is found for five minutes; ARGS are handed on
	PYTHONPATH=tests:tools $(BIN)/python -m stress $(ARGS)

soak: install ## call through a hostile network for ten minutes; ARGS are handed on
	$(BIN)/python tests/soak.py $(ARGS)

lint: setup ## check format, lints, fuzz targets, generated stubs, types and workflows
	cargo fmt --check
	cargo clippy --locked --all-targets -- --deny warnings
	cargo clippy --locked --all-targets --no-default-features -- --deny warnings
	cp Cargo.lock fuzz/ # the same versions, already built
	cargo check --manifest-path fuzz/Cargo.toml --target-dir target --no-default-features
	cargo run --locked --quiet --no-default-features --example stubs -- --check
	$(BIN)/ruff check $(PYTHON_SOURCES)
	$(BIN)/ruff format --check $(PYTHON_SOURCES)
	$(BIN)/mypy $(PYTHON_SOURCES)
	$(BIN)/zizmor --offline --quiet --strict-collection .github
	if [ -x $(BIN)/actionlint ]; then $(BIN)/actionlint; else echo "actionlint has no wheel for this system: left out"; fi

docs: $(VENV)/.docs ## build the documentation into site/; broken links and references end it
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

$(VENV)/.docs: requirements-docs.txt $(VENV)/.setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-docs.txt
	@touch $@

bench: install $(VENV)/.bench ## measure beside others; ARGS go to the SDKs' part, LOAD to the load on the tenant
	$(BIN)/python benches/run.py $(ARGS)
	$(BIN)/python benches/sandbox.py $(LOAD)

figures: install $(VENV)/.bench ## measure, and put the figures and their chart into the documentation
	$(BIN)/python benches/run.py --json benches/figures.json $(ARGS)
	$(BIN)/python benches/sandbox.py --json benches/figures.json $(LOAD)
	$(BIN)/python benches/chart.py
	$(BIN)/python benches/pages.py

notebook: install ## run the tutorial notebook anew and take its picture
	$(BIN)/python tools/notebook.py

$(VENV)/.bench: requirements-bench.txt $(VENV)/.setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements-bench.txt
	@touch $@

VERSION ?= v2024
schema: install ## write the schema files of VERSION (v2024) from a public OpenAPI document: make schema DOCUMENT=...
	$(BIN)/python tools/schema $(DOCUMENT) $(VERSION)

stubs: ## write the Python modules and stubs that follow from schema/
	cargo run --locked --quiet --no-default-features --example stubs

clean: ## remove everything that is built
	cargo clean
	rm -rf $(VENV) .cache dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find python tests examples -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: attack
attack: install ## attack the tenant, in a process with 1 GB of memory, and the command line; two minutes
	$(BIN)/python -m pytest tests/test_attack_*.py
