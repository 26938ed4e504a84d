# Generated from schema/.
"""Managed clusters api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ManagedClustersApi"]

ManagedClustersApi = api("v2024", "ManagedClustersApi", asynchronous=True)
