# Written by `make stubs` from schema/; change it there.
"""Multi host integrations before provisioning rule."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsBeforeProvisioningRule"]

MultiHostIntegrationsBeforeProvisioningRule = model("v2024", "MultiHostIntegrationsBeforeProvisioningRule")
