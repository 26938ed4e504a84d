# Generated from schema/.
"""Work items api: the operations of this family."""

from sailpoint._core import api

__all__ = ["WorkItemsApi"]

WorkItemsApi = api("v2024", "WorkItemsApi", asynchronous=True)
