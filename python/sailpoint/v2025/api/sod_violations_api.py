# Generated from schema/.
"""SOD violations api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SODViolationsApi"]

SODViolationsApi = api("v2025", "SODViolationsApi")
