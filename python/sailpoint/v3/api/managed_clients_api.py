# Generated from schema/.
"""Managed clients api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ManagedClientsApi"]

ManagedClientsApi = api("v3", "ManagedClientsApi")
