# Generated from schema/.
"""Managed cluster types api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ManagedClusterTypesApi"]

ManagedClusterTypesApi = api("v2025", "ManagedClusterTypesApi", asynchronous=True)
