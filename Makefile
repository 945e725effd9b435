# Everything a newcomer needs: `make demo`, `make test`. Needs Python 3.11 or newer, make and the package index.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := demo/out
DEMO_NOW := 2026-11-23T17:30+01:00

.PHONY: demo test check format bench bench-reading bench-web train lock clean

demo: $(VENV)/run.stamp
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@ONWARD="$(BIN)/onward" ONWARD_DATA=$(DEMO) ONWARD_NOW=$(DEMO_NOW) sh demo/show.sh

test: $(VENV)/dev.stamp
	$(BIN)/pytest

check: $(VENV)/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/dev.stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/dev.stamp
	$(BIN)/python -m bench

# How well the reader reads the test part of the corpus; writes the tables of docs/reading-quality.md.
bench-reading: $(VENV)/dev.stamp
	$(BIN)/python -m bench.reading --write

# How quick the pages are over a record of 5,000 applications; writes the table of docs/web-speed.md.
bench-web: $(VENV)/dev.stamp
	$(BIN)/python -m bench.web --write

# The weights of the reader, from tests/corpus; the same corpus gives the same bytes. Needs uv.
train:
	uv run --no-project --with-editable . --with "numpy>=2" --with "scipy>=1.14" python -m training

# Pins with hashes and without any address of an index; run it after a change of dependencies in pyproject.toml.
lock:
	uv pip compile pyproject.toml build.in --generate-hashes --universal --no-emit-index-url --no-emit-find-links --no-header --python-version 3.11 -q -o requirements.lock
	uv pip compile pyproject.toml build.in --group dev --generate-hashes --universal --no-emit-index-url --no-emit-find-links --no-header --python-version 3.11 -q -o requirements-dev.lock

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Onward needs Python 3.11 or newer; name one with: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: $(VENV)/bin/python requirements.lock pyproject.toml build.in
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: $(VENV)/run.stamp requirements-dev.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

clean:
	rm -rf $(VENV) $(DEMO) bench/out
