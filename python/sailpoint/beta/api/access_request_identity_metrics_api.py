# Written by `make stubs` from schema/; change it there.
"""Access request identity metrics api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccessRequestIdentityMetricsApi"]

AccessRequestIdentityMetricsApi = api("beta", "AccessRequestIdentityMetricsApi")
