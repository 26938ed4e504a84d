# Written by `make stubs` from schema/; change it there.
"""Access requests api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccessRequestsApi"]

AccessRequestsApi = api("v2024", "AccessRequestsApi")
