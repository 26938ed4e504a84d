# Generated from schema/.
"""SP config api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SPConfigApi"]

SPConfigApi = api("v2025", "SPConfigApi")
