# Written by `make stubs` from schema/; change it there.
"""Source before provisioning rule."""

from sailpoint._core import model

__all__ = ["SourceBeforeProvisioningRule"]

SourceBeforeProvisioningRule = model("v2024", "SourceBeforeProvisioningRule")
