# Generated from schema/.
"""Provisioning config plan initializer script."""

from sailpoint.v3.models import ProvisioningConfigPlanInitializerScript

__all__ = ["ProvisioningConfigPlanInitializerScript"]
