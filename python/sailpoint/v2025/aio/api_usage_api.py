# Generated from schema/.
"""Api usage api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ApiUsageApi"]

ApiUsageApi = api("v2025", "ApiUsageApi", asynchronous=True)
