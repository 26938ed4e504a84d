# Generated from schema/.
"""Provisioning completed requester."""

from sailpoint.beta.models import ProvisioningCompletedRequester

__all__ = ["ProvisioningCompletedRequester"]
