# Written by `make stubs` from schema/; change it there.
"""SP config api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SPConfigApi"]

SPConfigApi = api("beta", "SPConfigApi", asynchronous=True)
