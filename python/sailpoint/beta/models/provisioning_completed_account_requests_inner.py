# Generated from schema/.
"""Provisioning completed account requests inner."""

from sailpoint.beta.models import ProvisioningCompletedAccountRequestsInner

__all__ = ["ProvisioningCompletedAccountRequestsInner"]
