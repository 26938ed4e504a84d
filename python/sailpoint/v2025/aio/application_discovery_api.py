# Generated from schema/.
"""Application discovery api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ApplicationDiscoveryApi"]

ApplicationDiscoveryApi = api("v2025", "ApplicationDiscoveryApi", asynchronous=True)
