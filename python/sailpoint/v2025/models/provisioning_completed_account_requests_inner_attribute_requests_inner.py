# Generated from schema/.
"""Provisioning completed account requests inner attribute requests inner."""

from sailpoint.v2025.models import ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner

__all__ = ["ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner"]
