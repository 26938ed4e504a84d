# Generated from schema/.
"""Provisioning completed account requests inner attribute requests inner."""

from sailpoint.v2024.models import ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner

__all__ = ["ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner"]
