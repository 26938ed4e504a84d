"""Offline tests of mappings and transforms."""

from __future__ import annotations

from sailpoint.project.testing.cases import Case, TestFile, read_tests
from sailpoint.project.testing.coverage import Coverage
from sailpoint.project.testing.results import Report, Result
from sailpoint.project.testing.running import run_tests

__all__ = ["Case", "Coverage", "Report", "Result", "TestFile", "read_tests", "run_tests"]
