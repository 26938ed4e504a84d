# Written by `make stubs` from schema/; change it there.
"""IAI common access api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAICommonAccessApi"]

IAICommonAccessApi = api("beta", "IAICommonAccessApi")
