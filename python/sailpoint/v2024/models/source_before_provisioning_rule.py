# Generated from schema/.
"""Source before provisioning rule."""

from sailpoint.v2024.models import SourceBeforeProvisioningRule

__all__ = ["SourceBeforeProvisioningRule"]
