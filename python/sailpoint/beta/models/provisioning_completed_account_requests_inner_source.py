# Generated from schema/.
"""Provisioning completed account requests inner source."""

from sailpoint.beta.models import ProvisioningCompletedAccountRequestsInnerSource

__all__ = ["ProvisioningCompletedAccountRequestsInnerSource"]
