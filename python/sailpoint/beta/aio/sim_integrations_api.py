# Generated from schema/.
"""SIM integrations api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SIMIntegrationsApi"]

SIMIntegrationsApi = api("beta", "SIMIntegrationsApi", asynchronous=True)
