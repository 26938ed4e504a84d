# Generated from schema/.
"""Provisioning completed account requests inner attribute requests inner."""

from sailpoint.beta.models import ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner

__all__ = ["ProvisioningCompletedAccountRequestsInnerAttributeRequestsInner"]
