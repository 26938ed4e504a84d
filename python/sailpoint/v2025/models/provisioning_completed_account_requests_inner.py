# Generated from schema/.
"""Provisioning completed account requests inner."""

from sailpoint.v2025.models import ProvisioningCompletedAccountRequestsInner

__all__ = ["ProvisioningCompletedAccountRequestsInner"]
