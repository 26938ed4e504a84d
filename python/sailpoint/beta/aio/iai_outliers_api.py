# Written by `make stubs` from schema/; change it there.
"""IAI outliers api: the operations of this family."""

from sailpoint._core import api

__all__ = ["IAIOutliersApi"]

IAIOutliersApi = api("beta", "IAIOutliersApi", asynchronous=True)
