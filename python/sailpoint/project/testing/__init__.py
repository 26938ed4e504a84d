"""Offline tests of mappings and transforms."""

from __future__ import annotations

from sailpoint.project.testing.cases import Case, TestFile, read_tests
from sailpoint.project.testing.coverage import Coverage
from sailpoint.project.testing.recording import record
from sailpoint.project.testing.results import Report, Result
from sailpoint.project.testing.running import run_tests
from sailpoint.project.testing.verifying import Mismatch, Verified, verify

__all__ = [
    "Case",
    "Coverage",
    "Mismatch",
    "Report",
    "Result",
    "TestFile",
    "Verified",
    "read_tests",
    "record",
    "run_tests",
    "verify",
]
