# Written by `make stubs` from schema/; change it there.
"""Sim integration details all of before provisioning rule."""

from sailpoint._core import model

__all__ = ["SimIntegrationDetailsAllOfBeforeProvisioningRule"]

SimIntegrationDetailsAllOfBeforeProvisioningRule = model("v2024", "SimIntegrationDetailsAllOfBeforeProvisioningRule")
