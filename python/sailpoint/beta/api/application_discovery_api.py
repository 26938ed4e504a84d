# Generated from schema/.
"""Application discovery api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ApplicationDiscoveryApi"]

ApplicationDiscoveryApi = api("beta", "ApplicationDiscoveryApi")
