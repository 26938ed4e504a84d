# Generated from schema/.
"""Shared signals framework SSF api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SharedSignalsFrameworkSSFApi"]

SharedSignalsFrameworkSSFApi = api("v2025", "SharedSignalsFrameworkSSFApi", asynchronous=True)
