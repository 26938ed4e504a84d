# Generated from schema/.
"""Provisioning config plan initializer script."""

from sailpoint.v2024.models import ProvisioningConfigPlanInitializerScript

__all__ = ["ProvisioningConfigPlanInitializerScript"]
