# Generated from schema/.
"""Sim integration details all of before provisioning rule."""

from sailpoint.v2025.models import SimIntegrationDetailsAllOfBeforeProvisioningRule

__all__ = ["SimIntegrationDetailsAllOfBeforeProvisioningRule"]
