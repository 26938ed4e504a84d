# Generated from schema/.
"""Source before provisioning rule."""

from sailpoint.v3.models import SourceBeforeProvisioningRule

__all__ = ["SourceBeforeProvisioningRule"]
