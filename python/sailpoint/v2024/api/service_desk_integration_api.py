# Generated from schema/.
"""Service desk integration api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ServiceDeskIntegrationApi"]

ServiceDeskIntegrationApi = api("v2024", "ServiceDeskIntegrationApi")
