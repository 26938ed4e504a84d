# Generated from schema/.
"""Provisioning config plan initializer script."""

from sailpoint.beta.models import ProvisioningConfigPlanInitializerScript

__all__ = ["ProvisioningConfigPlanInitializerScript"]
