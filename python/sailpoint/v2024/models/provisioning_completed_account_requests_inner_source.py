# Generated from schema/.
"""Provisioning completed account requests inner source."""

from sailpoint.v2024.models import ProvisioningCompletedAccountRequestsInnerSource

__all__ = ["ProvisioningCompletedAccountRequestsInnerSource"]
