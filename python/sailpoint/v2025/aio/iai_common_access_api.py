# Generated from schema/.
"""IAI common access api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAICommonAccessApi"]

IAICommonAccessApi = api("v2025", "IAICommonAccessApi", asynchronous=True)
