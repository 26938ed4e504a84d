# Generated from schema/.
"""Provisioning completed account requests inner."""

from sailpoint.v2024.models import ProvisioningCompletedAccountRequestsInner

__all__ = ["ProvisioningCompletedAccountRequestsInner"]
