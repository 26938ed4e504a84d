# Written by `make stubs` from schema/; change it there.
"""Provisioning config plan initializer script."""

from sailpoint._core import model

__all__ = ["ProvisioningConfigPlanInitializerScript"]

ProvisioningConfigPlanInitializerScript = model("v2024", "ProvisioningConfigPlanInitializerScript")
