# Generated from schema/.
"""Provisioning completed requester."""

from sailpoint.v2025.models import ProvisioningCompletedRequester

__all__ = ["ProvisioningCompletedRequester"]
