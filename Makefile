# The entry point to every task. Needs python3, cargo and make; everything else is installed into .venv.

PYTHON ?= python3
# The Cargo profile of the package that is run and tested. `quick` compiles in minutes; `release` is what is published, and
# what `make wheel` and `make bench` build.
PROFILE ?= quick
# The argument of `make run`: a directory of scripts, a script, or a documentation page.
DOC ?= examples
# Arguments that `make bench`, `make soak` and `make stress` pass on.
ARGS ?=
LOAD ?=
# Duration of `make schemathesis`.
SECONDS ?= 600
# Test files for `make test-pythons`, which then installs only the few packages that they import; all tests if empty.
TESTS ?=

VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# The wheel under test. dist/ holds release wheels only.
WHEEL := .cache/wheel
SOURCES := $(shell find src crates build schema python -type f -not -name '*.pyc') build.rs Cargo.toml Cargo.lock pyproject.toml
# The places of panics in a release name the files of crates, not the machine that compiled it.
RELEASE_FLAGS := $(RUSTFLAGS) --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src=/crates
PYTHON_SOURCES := python tests examples tools benches

.DEFAULT_GOAL := help
.PHONY: help setup install run test test-rust test-python test-pythons test-loaded attack stress soak lint docs bench figures notebook recording \
	screenshots typescript prism schemathesis modules operations schema stubs tenant wheel sdist clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-12s %s\n", $$1, $$2 }' Makefile

setup: $(VENV)/.dev ## create .venv with the pinned developer tools; recreate it for another PYTHON

$(VENV)/.build: requirements-build.txt $(VENV)/.python
	@echo "Creating $(VENV) with the build tool (a few seconds)"
	$(PYTHON) -m venv --clear $(VENV)
	@$(IDENTIFY) > $(VENV)/.python
	$(PIP) --requirement requirements-build.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt requirements-test.txt $(VENV)/.build
	@echo "Installing the developer tools into $(VENV) (1 to 2 minutes)"
	$(PIP) --requirement requirements-dev.txt
	@touch $@

# Changes when PYTHON is not the interpreter that .venv was created with.
IDENTIFY := $(PYTHON) -c 'import sys; print(sys.version, getattr(sys, "_base_executable", sys.executable))'
$(VENV)/.python: FORCE
	@mkdir -p $(VENV)
	@[ "$$($(IDENTIFY))" = "$$(cat $@ 2>/dev/null)" ] || $(IDENTIFY) > $@

FORCE:

wheel: dist/.release ## build the release wheel into dist/

dist/.release: $(SOURCES) | $(VENV)/.build
	@echo "Compiling the release wheel with full link-time optimisation (about 8 minutes and 2 GB on 2 cores)"
	rm -rf dist
	RUSTFLAGS="$(RELEASE_FLAGS)" $(BIN)/maturin build --profile release --locked --compression-level 9 --out dist
	@touch $@

sdist: $(VENV)/.build ## pack the sources into dist/
	$(BIN)/maturin sdist --out dist

install: $(VENV)/.installed ## build the wheel under test and install it into .venv

$(WHEEL)/.$(PROFILE): $(SOURCES) | $(VENV)/.build
	@echo "Compiling the package with the profile $(PROFILE) (quick takes about 4 minutes the first time on 2 cores)"
	rm -rf $(WHEEL)
	$(if $(filter release,$(PROFILE)),RUSTFLAGS="$(RELEASE_FLAGS)") \
		$(BIN)/maturin build --profile $(PROFILE) --locked --compression-level 9 --out $(WHEEL)
	@touch $@

# Python compiles a module when a script first imports it. The compiled files of all modules would take 13 MB.
$(VENV)/.installed: $(WHEEL)/.$(PROFILE)
	$(PIP) --force-reinstall --no-deps --no-compile $(WHEEL)/*.whl
	@touch $@

run: install ## run the examples against a fresh sandbox; DOC=page.md runs the scripts of a documentation page
	$(BIN)/python -m sailpoint documented $(DOC)

test: test-rust test-python ## run the tests of the Rust crates and of the Python package

test-rust: ## run the tests of the Rust crates
	cargo test --workspace --locked --no-default-features

# Some tests wait for most of their time, so there is one process more than processors.
test-python: install $(VENV)/.dev ## run the tests of the Python package
	$(BIN)/python -m pytest --dist loadfile --no-loadscope-reorder \
		--numprocesses $$($(BIN)/python -c 'import os; print((os.cpu_count() or 1) + 1)')

test-pythons: install $(VENV)/.dev ## run the Python tests, or only TESTS=..., on every CPython on this machine
	$(BIN)/python tools/testing/pythons.py $(TESTS)

test-loaded: ## run the tests of the Rust crates under load from busy loops
	cargo test --workspace --locked --no-default-features --no-run
	$(PYTHON) tools/testing/under_load.py -- cargo test --workspace --locked --no-default-features

attack: install $(VENV)/.dev ## run only the tests that attack the tenant and the command line; two minutes
	$(BIN)/python -m pytest tests/attack

stress: install $(VENV)/.dev ## run random programs for five minutes on every CPython on this machine; takes ARGS
	PYTHONPATH=tests:tests/support:tools/testing $(BIN)/python -m stress $(ARGS)

soak: install $(VENV)/.dev ## make calls through a hostile network for ten minutes; takes ARGS
	$(BIN)/python tests/stress/soak.py $(ARGS)

lint: setup ## check prose, spelling, format, lints, circles of imports, fuzz targets, generated stubs, types and workflows
	$(BIN)/python tools/lint/prose.py
	git ls-files -z | xargs -0 $(BIN)/codespell
	$(BIN)/python tools/lint/circles.py
	$(BIN)/python tools/lint/modules.py --check
	$(BIN)/python tools/docs/evaluated.py --check
	cargo fmt --all --check
	cargo clippy --workspace --locked --all-targets -- --deny warnings
	cargo clippy --workspace --locked --all-targets --no-default-features -- --deny warnings
	cp Cargo.lock fuzz/ # the same versions, already compiled
	cargo check --manifest-path fuzz/Cargo.toml --target-dir target --no-default-features
	cargo run --locked --quiet --no-default-features --example stubs -- --check
	$(BIN)/ruff check $(PYTHON_SOURCES)
	$(BIN)/ruff format --check $(PYTHON_SOURCES)
	$(BIN)/mypy $(PYTHON_SOURCES)
	$(BIN)/zizmor --offline --quiet --strict-collection .github
	$(BIN)/zizmor --offline --quiet --strict-collection --config .github/zizmor.yml examples/workflows/*.yml
	if [ -x $(BIN)/actionlint ]; then $(BIN)/actionlint && $(BIN)/actionlint examples/workflows/*.yml; else echo "skipped: actionlint has no wheel for this system"; fi
	if [ -x $(BIN)/hadolint ]; then $(BIN)/hadolint Dockerfile; else echo "skipped: hadolint has no wheel for this system"; fi

docs: $(VENV)/.docs install ## build the documentation into site/; a broken link or reference is an error
	$(BIN)/python tools/docs/tenant.py --check
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

$(VENV)/.docs: requirements-docs.txt $(VENV)/.build
	$(PIP) --requirement requirements-docs.txt
	@touch $@

$(VENV)/.bench: requirements-bench.txt $(VENV)/.dev
	$(PIP) --requirement requirements-bench.txt
	@touch $@

bench: $(VENV)/.bench ## compare the release build with other packages; ARGS go to benches/run.py, LOAD to benches/sandbox.py
	$(MAKE) install PROFILE=release
	$(BIN)/python benches/run.py $(ARGS)
	$(BIN)/python benches/sandbox.py $(LOAD)

figures: $(VENV)/.bench ## measure like bench, and put the figures and the chart into the documentation
	$(MAKE) install PROFILE=release
	$(BIN)/python benches/run.py --json benches/figures.json $(ARGS)
	$(BIN)/python benches/sandbox.py --json benches/figures.json $(LOAD)
	$(BIN)/python benches/chart.py
	$(BIN)/python benches/pages.py

notebook: install $(VENV)/.dev ## run the tutorial notebook again and take its picture
	$(BIN)/python tools/docs/notebook.py

recording: install $(VENV)/.dev ## record the guide of projects again: the terminal, and the Markdown of its plan
	$(BIN)/python tools/docs/record_project.py

screenshots: install $(VENV)/.dev ## take the pictures of the tenant's page for the documentation
	$(BIN)/python tools/docs/screenshots.py

typescript: install ## call the tenant with the official TypeScript SDK, which npm downloads
	$(BIN)/python tools/testing/typescript_sdk.py

prism: install $(VENV)/.dev ## call each operation of the tenant through Prism's validation proxy, which npm downloads
	$(BIN)/python tools/testing/prism.py

schemathesis: install $(VENV)/.dev ## send requests generated from the whole public document for SECONDS=600
	SAILPOINT_SCHEMATHESIS_SECONDS=$(SECONDS) $(BIN)/python -m pytest tests/foreign/test_whole_document.py

modules: ## write the tables of modules in docs/architecture.md from the imports in the code
	$(PYTHON) tools/lint/modules.py

operations: ## write the table of transforms in docs/guides/transforms.md from their tests
	$(PYTHON) tools/docs/evaluated.py

tenant: install ## write the table of the tenant's operations in docs/guides/tenant-operations.md, and their number in README.md
	$(BIN)/python tools/docs/tenant.py

schema: install ## write the schema files of a version from its public OpenAPI document: make schema VERSION=... DOCUMENT=...
	$(BIN)/python tools/schema $(DOCUMENT) $(VERSION) $(if $(BASE),--base $(BASE))

stubs: ## write the Python modules and stubs that follow from schema/
	cargo run --locked --quiet --no-default-features --example stubs

clean: ## remove everything that is built
	cargo clean
	rm -rf $(VENV) .cache dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find python tests examples tools benches -name __pycache__ -type d -prune -exec rm -rf {} +
