# Generated from schema/.
"""Sim integration details all of before provisioning rule."""

from sailpoint.beta.models import SimIntegrationDetailsAllOfBeforeProvisioningRule

__all__ = ["SimIntegrationDetailsAllOfBeforeProvisioningRule"]
