# Generated from schema/.
"""SIM integrations api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SIMIntegrationsApi"]

SIMIntegrationsApi = api("v2024", "SIMIntegrationsApi")
