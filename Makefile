# Needs Python 3.11 or newer and make, nothing else. On Windows see README: the same commands without make.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14 python; do \
	$$p -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)
BIN := .venv/bin

.PHONY: run test check format bench trial fuzz lock clean
.DEFAULT_GOAL := run

run: .venv/.product            ## start the product and open it in the browser
	@$(BIN)/python -m benefits serve --open || test $$? = 130  # Ctrl+C is how one stops it

test: .venv/.tools             ## all tests, with their own PostgreSQL and browser
	$(BIN)/python -m tests.bring
	$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

check: .venv/.tools            ## format, lint, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: .venv/.tools           ## put the code into the house's form
	$(BIN)/ruff check --fix-only -q .
	$(BIN)/ruff format .

bench: .venv/.tools            ## speed, as ratios
	$(BIN)/python -m tests.bench

trial: .venv/.tools            ## the long ones: kills, fuzz, load
	$(BIN)/python -m tests.bring
	$(BIN)/python -m pytest -m trial

fuzz: .venv/.tools             ## look for cells and sheets that no reader is ready for (MINUTES=10)
	$(BIN)/python -m tests.fuzz --minutes $(or $(MINUTES),10)

lock: .venv/.tools             ## renew both locks within the bounds of requirements*.txt
	$(BIN)/python -m tests.bring.lock

clean:                         ## forget the environment, keep the data
	rm -rf .venv .pytest_cache .hypothesis .mypy_cache .ruff_cache

# A stamp per lock: a second `make run` installs nothing, a changed lock installs what changed.
.venv/.product: requirements.lock | .venv/pyvenv.cfg
	@echo "Installing packages; the first time this takes about a minute."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

.venv/.tools: requirements-dev.lock | .venv/pyvenv.cfg
	@echo "Installing packages and tools; the first time this takes a few minutes."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch .venv/.product $@

.venv/pyvenv.cfg:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with its venv module is needed; none was found. Install it, or name it: make PYTHON=/path/to/python run"; exit 1; }
	@$(PYTHON) -m venv .venv
