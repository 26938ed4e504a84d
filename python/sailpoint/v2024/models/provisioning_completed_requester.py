# Generated from schema/.
"""Provisioning completed requester."""

from sailpoint.v2024.models import ProvisioningCompletedRequester

__all__ = ["ProvisioningCompletedRequester"]
